import type { TemplateOffer, TemplateView } from '../../inbox';
import type { Theme } from '../../messages/case';
import { gapsIn } from '../../messages/templates/gaps';
import type { Ask } from '../ask';
import type { ShadowRootOf } from '../composed';
import type { Layer } from '../layer';
import { createPacer } from '../pacer';
import type { Rect } from '../rect';
import { checkView } from './check-view';
import { createChecker, LONGEST } from './checker';
import type { Field, Span } from './field';
import { findField } from './find-field';
import { followBox } from './follow-box';
import { followTyping } from './follow-typing';
import { placeStrip } from './place-strip';
import { createReplyHost, type ReplyHost } from './reply-host';
import { findingsIn, NOTHING, toAnnounce, type ReplyState } from './reply-state';
import { stripView } from './strip-view';
import { templateView } from './template-view';

export type ReplyOptions = {
  /** Amazon's reply box: a text area, a component that holds one, or an editable region. */
  readonly reply: Element;
  /** The buyer's message that is answered, as it stands on the page; null where it is not known. */
  readonly asked: () => string | null;
  /** The conversation's theme, once the worker has said it. */
  readonly theme: () => Theme | null;
  /** ISO 3166-1 of the conversation's marketplace. */
  readonly country: () => string | null;
  /** The page's. */
  readonly language: string;
  readonly pageId: string;
  readonly ask: Ask;
  readonly layer: Layer;
  readonly shadowRootOf: ShadowRootOf;
  /** Writes to the page unnoticed by the watch. */
  readonly quietly: (write: () => void) => void;
  /** Ends the help: this box is gone, or another conversation's. */
  readonly signal: AbortSignal;
};

/** The help at one reply box. */
export type ReplyHelp = {
  /** Looks at the text and the room anew, after a settling. `taken`: what else of ours is drawn, px of the viewport. */
  readonly place: (taken?: readonly Rect[]) => void;
};

const NONE: ReplyHelp = { place: () => {} };

/** What the parts of one box's help share. */
type Help = {
  readonly options: ReplyOptions;
  readonly field: Field;
  readonly host: ReplyHost;
  state: ReplyState;
  offer: TemplateOffer | null;
  taken: readonly Rect[];
  drawn: string;
};

const NEARBY = 'check';
const LIST = 'templates';

const askTemplates = async ({ options }: Help): Promise<TemplateOffer | null> => {
  const { ask, pageId, theme, country, language } = options;
  const reply = await ask('templates', { pageId, theme: theme(), country: country(), language });
  return reply.ok ? reply.answer : null;
};

const selectSpan = ({ host, field }: Help, span: Span): void => {
  field.select(span);
  host.close();
};

/** The gap behind the caret, or the first one again. */
const selectNextGap = (help: Help): void => {
  const gaps = gapsIn(help.field.text());
  const { to } = help.field.caret();
  const next = gaps.find(({ from }) => from >= to) ?? gaps[0];
  if (next) selectSpan(help, next);
};

const insertTemplate = (help: Help, { text }: TemplateView, caret: Span): { room: number } | null => {
  const { field, host } = help;
  const room = field.roomAt(caret);
  if (text.length > room) return { room: Math.max(0, room) };
  if (!field.isOpen()) return null;
  field.insert(text, caret);
  host.close();
  const first = gapsIn(field.text()).find(({ from }) => from >= caret.from);
  if (first && gapsIn(text).length > 0) field.select(first);
  return null;
};

const openList = async (help: Help): Promise<void> => {
  const { host, field, options } = help;
  const caret = field.caret();
  const view = (offer: TemplateOffer) => () =>
    templateView(offer, {
      onPick: template => insertTemplate(help, template, caret),
      onEdit: () => {
        host.close();
        void options.ask('open-options', { part: 'templates' });
      },
      onClose: host.close,
    });
  const before = help.offer;
  if (before) options.quietly(() => host.toggle(LIST, view(before), before.dir));
  const now = await askTemplates(help);
  if (!now || options.signal.aborted || JSON.stringify(now) === JSON.stringify(before)) return;
  help.offer = now;
  options.quietly(() => host.redraw(LIST, view(now), now.dir));
};

const checkSheet = (help: Help, offer: TemplateOffer) => (): HTMLElement =>
  checkView(help.state.text, findingsIn(help.state), offer, {
    onSelect: span => selectSpan(help, span),
    onTemplates: () => void openList(help),
    onClose: help.host.close,
  });

const openCheck = (help: Help): void => {
  const { offer, host, options } = help;
  if (offer) options.quietly(() => host.toggle(NEARBY, checkSheet(help, offer), offer.dir));
};

/** Draws the strip where it is another one than before; its place is found by the caller. */
const drawStrip = (help: Help): void => {
  const { offer, host, state } = help;
  if (!offer) return;
  const findings = findingsIn(state);
  const strip = stripView(findings, offer, {
    onTemplates: () => void openList(help),
    onCheck: () => openCheck(help),
    onNextGap: () => selectNextGap(help),
  });
  if (strip.outerHTML === help.drawn) return;
  help.drawn = strip.outerHTML;
  host.show(strip);
  host.redraw(NEARBY, checkSheet(help, offer), offer.dir);
  host.say(toAnnounce(findings, offer.words));
};

const placeNow = (help: Help): void => {
  const { options, field, host, offer, taken } = help;
  const { layer, shadowRootOf } = options;
  if (!offer || !field.isOpen()) return host.hide();
  if (layer.mend([host.host], performance.now()) !== 'in') return;
  const before = host.host.getBoundingClientRect();
  const sizes = host.measure();
  const survey = { field: field.element, sizes, taken, shadowRootOf, before };
  host.put(placeStrip(survey), field.element.getBoundingClientRect());
  host.move();
};

/** Everything but its start: drawing at each change, checking after each pause. */
const run = (help: Help): ReplyHelp => {
  const { options, field } = help;
  const { quietly, signal, ask, pageId, asked, language } = options;
  const refresh = (): void =>
    quietly(() => {
      drawStrip(help);
      placeNow(help);
    });
  const pacer = createPacer({ run: refresh, signal });
  const redraw = (): void => {
    const before = help.drawn;
    quietly(() => drawStrip(help));
    if (help.drawn !== before) quietly(() => placeNow(help));
  };
  const check = createChecker({
    ask: async text => {
      const buyer = asked()?.slice(0, LONGEST) ?? null;
      const reply = await ask('check-reply', { pageId, text, asked: buyer, language });
      return reply.ok ? reply.answer : null;
    },
    onFound: (view, text) => {
      help.state = { ...help.state, found: view && { view, text } };
      redraw();
    },
    signal,
  });
  const typing = followTyping({
    field,
    onChange: text => {
      // What is begun anew was never checked.
      help.state = { text, found: text.trim() === '' ? null : help.state.found };
      redraw();
    },
    onPause: check,
    signal,
  });
  followBox({ element: field.element, host: help.host, quietly, onMoved: pacer.change, signal });
  return {
    place: (taken = []) => {
      help.taken = taken;
      typing.look();
      refresh();
      pacer.done();
    },
  };
};

/**
 * Helps at a reply box, until the signal aborts: says what Amazon forbids while the seller types, and puts templates in on a
 * click. It blocks nothing, sends nothing and changes nothing but by that click. Nothing that was written is kept.
 */
export const attachReply = (options: ReplyOptions): ReplyHelp => {
  const { reply, shadowRootOf, signal } = options;
  const field = findField(reply, shadowRootOf, signal);
  if (!field || signal.aborted) return NONE;
  const host = createReplyHost();
  signal.addEventListener('abort', () => {
    host.close();
    host.host.remove();
  });
  const help: Help = { options, field, host, state: NOTHING, offer: null, taken: [], drawn: '' };
  const running = run(help);
  const begin = async (): Promise<void> => {
    const offer = await askTemplates(help);
    if (!offer || signal.aborted) return;
    help.offer = offer;
    running.place(help.taken);
  };
  void begin();
  return running;
};
