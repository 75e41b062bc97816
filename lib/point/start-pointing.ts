import point from '../../components/in-page/point.css?inline';
import { usualOn } from '../catalogue/usual';
import type { Ask } from '../overlay/ask';
import { LOOKS } from '../overlay/looks';
import { sharedSheet } from '../overlay/sheet';
import { shapesWith, type OwnName } from '../own-metrics/own-shape';
import { findPage } from '../reader/pages';
import { readPage } from '../reader/read-page';
import type { PageView } from '../reader/read-page';
import type { PageReading } from '../reading';
import { candidatesIn } from '../taught/candidates';
import type { Candidate } from '../taught/candidates';
import { timeSaid, tryRule } from '../taught/draft';
import { likelyFor } from '../taught/likely';
import { seePage } from '../taught/seen-page';
import type { SeenPage } from '../taught/seen-page';
import { pointWordsFor } from '../words/point-words';
import { ownChoices } from './own-choices';
import { startMode } from './mode';
import type { FormActions } from './mode';
import { pickForm } from './pick-form';

/** What the content script asks for when the seller wants to show a number. */
export type PointingOptions = {
  /** The page as it is when called. */
  readonly view: () => PageView;
  /** BCP 47 language of the page. */
  readonly language: string;
  /** The metrics that the seller defined. */
  readonly own: readonly OwnName[];
  readonly ask: Ask;
  /** Returns the focus to where it was. */
  readonly giveBack: () => void;
  readonly signal: AbortSignal;
};

/** A candidate with the page that it was seen on. */
type Pointed = Candidate & { readonly seen: SeenPage };

const LOOKS_HERE = LOOKS + point;

const pointedIn = (view: PageView): readonly Pointed[] => {
  const seen = seePage(view);
  return seen ? candidatesIn(seen).map(candidate => ({ ...candidate, seen })) : [];
};

const readingsOf = (view: PageView): readonly PageReading[] => {
  const result = readPage(view);
  return result.kind === 'read' ? result.read.readings : [];
};

/** Lets the seller show a number on the page and say what it is; the worker keeps what was said. */
export const startPointing = ({ view, language, own, ask, giveBack, signal }: PointingOptions): void => {
  const page = findPage(view().location);
  if (!page) return giveBack();
  const words = pointWordsFor(language);
  const shapeOf = shapesWith(id => own.find(metric => metric.id === id));
  const usual = usualOn(page.id).flatMap(({ metrics }) => metrics);
  const form = (candidate: Pointed, actions: FormActions): HTMLElement => {
    const { seen } = candidate;
    const { lexicon } = seen.view;
    return pickForm({
      ...actions,
      candidate,
      likely: likelyFor(candidate, { lexicon, readings: readingsOf(seen.view), usual }),
      sections: page.sections,
      own: ownChoices(own, words.language),
      attempt: choice => tryRule(seen, candidate, choice, shapeOf(choice.metric)),
      timeSaid: metric => timeSaid(seen, candidate, metric),
      words,
      language,
      onDefine: () => {
        actions.onClose();
        void ask('open-options', { part: 'metrics' });
      },
      onKeep: async draft => {
        const reply = await ask('teach', draft);
        return reply.ok ? null : reply.reason;
      },
    });
  };
  const dress = sharedSheet(LOOKS_HERE);
  startMode({ find: () => pointedIn(view()), form, words, dress, onEnd: giveBack, signal });
};
