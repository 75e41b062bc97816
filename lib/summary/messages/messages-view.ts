import { spanOf, type Contact, type Span } from '../../messages/contact';
import { hourTeller } from '../../messages/local-hour';
import type { Reader } from '../reader';
import { answersView, type AnswersView } from './answers-view';
import { findingsOf, type FindingView } from './findings';
import { heatView, type HeatView } from './heat-view';
import { themesView, type ThemesView } from './themes-view';

/** What the history page shows of one store's messages. Every text is finished. */
export type MessagesView = {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
  readonly answers: AnswersView;
  readonly themes: ThemesView;
  readonly heat: { readonly title: string; readonly maps: readonly HeatView[] };
};

/** Maps and patterns of late answers look so far back: 12 weeks, in which habits show and staff seldom changes; ms. */
const LOOK_BACK = 84 * 86_400_000;

const receivedOf = ({ received }: Contact): Span => spanOf(received);
const answeredOf = ({ end }: Contact): readonly Span[] => (end.is === 'answered' ? [spanOf(end.at)] : []);

/** A store, where its pages are if that is known, and which tips the seller has hidden. */
export type Store = {
  readonly id: string;
  readonly title: string;
  readonly host: string | null;
  readonly hidden: ReadonlySet<string>;
};

/** The view of a store's contacts. */
export const messagesView = (
  { id, title, host, hidden }: Store,
  contacts: readonly Contact[],
  reader: Reader,
): MessagesView => {
  const { say, at, timeZone } = reader;
  const isRecent = ({ to }: Span): boolean => to > at.getTime() - LOOK_BACK;
  const recent = contacts.filter(contact => isRecent(receivedOf(contact)));
  const hourOf = hourTeller(timeZone);
  const answers = contacts.flatMap(answeredOf).filter(isRecent);
  return {
    id,
    title,
    findings: findingsOf(contacts, recent, hourOf, { reader, host, hidden }),
    answers: answersView(contacts, reader),
    themes: themesView(contacts, reader),
    heat: {
      title: say('heat-title'),
      maps: [
        heatView(say('heat-arrivals'), recent.map(receivedOf), hourOf, reader),
        heatView(say('heat-answers'), answers, hourOf, reader),
      ],
    },
  };
};
