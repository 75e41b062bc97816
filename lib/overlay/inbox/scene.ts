import type { CaseView, InboxBar } from '../../inbox';
import { createBeforePaint } from '../before-paint';
import type { ShadowRootOf } from '../composed';
import { followValues, hideMoved } from '../follow';
import { createLayer } from '../layer';
import { setStyle } from '../own-element';
import { createPacer } from '../pacer';
import { hideChip } from '../place';
import { sharedSheet } from '../sheet';
import type { Dress } from '../sheet';
import { watchShifts } from '../watch-shifts';
import { drawBar } from './bar-view';
import { INBOX_LOOKS } from './looks';
import type { Speech } from './mark';
import { createMarks } from './marks';
import { nearRows } from './near-rows';
import { createNote } from './note';
import { placeBar } from './place-bar';
import type { Stand } from './place-bar';
import { placeMarks } from './place-marks';
import type { PlacedMark } from './place-marks';

/** What is to be seen in the inbox now. */
export type InboxShown = {
  /** The list's rows as last read. */
  readonly rows: readonly Element[];
  /** What a row is to say, by what it looks like at this moment; null where it says nothing or has become another row. */
  readonly viewOf: (row: Element) => { readonly print: string; readonly view: CaseView } | null;
  readonly bar: InboxBar | null;
  /** Which row is next, if it is in the page. */
  readonly nextRow: () => Element | null;
  /** The open conversation, of which `viewOf` knows too. */
  readonly conversation: Element | null;
  readonly speech: Speech;
};

export type InboxScene = {
  readonly dress: Dress;
  readonly layer: HTMLElement;
  readonly show: (shown: InboxShown | null) => void;
  /** Something changed in the page: what has become another row's is hidden at once, the rest finds its place after. */
  readonly touch: () => void;
};

export type InboxSceneOptions = {
  readonly shadowRootOf: ShadowRootOf;
  readonly quietly: (write: () => void) => void;
  readonly signal: AbortSignal;
};

/** When to try again to put back what the page removed, ms. */
const SOON = 1000;
/** The mark of a conversation stands at its head, which is so high at most, px. */
const HEAD = 72;

/** Everything that is drawn in the inbox on one page view; all of it goes when the signal aborts. */
export const createInboxScene = ({ shadowRootOf, quietly, signal }: InboxSceneOptions): InboxScene => {
  const dress = sharedSheet(INBOX_LOOKS);
  const layer = createLayer(signal);
  const note = createNote(dress);
  let shown: InboxShown | null = null;
  let placed: readonly PlacedMark[] = [];
  let stand: Stand = 'nowhere';
  let frame = 0;

  const marks = createMarks({
    dress,
    onOpen: (mark, speech) =>
      quietly(() => note.toggle(mark.button, mark.host, { sentence: mark.view.name, lines: [] }, speech)),
    onGone: mark => note.closeFor(mark.button),
    onWritten: (mark, speech) => note.rewrite(mark.button, { sentence: mark.view.name, lines: [] }, speech),
  });

  const jump = (): void => {
    const row = shown?.nextRow();
    if (!row) return;
    row.scrollIntoView({ block: 'center' });
    place();
    marks.of(row)?.button.focus({ preventScroll: true });
  };
  const more = (opener: HTMLElement): void => {
    const { bar: now, speech } = shown ?? {};
    if (now && speech)
      quietly(() => note.toggle(opener, bar.host, { sentence: now.text, lines: now.facts }, speech));
  };
  const bar = drawBar({ onJump: jump, onMore: more }, dress);

  const drawRows = (now: InboxShown): void => {
    const wanted = nearRows(now.rows).flatMap(row => {
      const found = now.viewOf(row);
      return found ? [{ ...found, row }] : [];
    });
    const { conversation } = now;
    const inIt = conversation && now.viewOf(conversation);
    marks.keep([...wanted, ...(inIt ? [{ ...inIt, row: conversation, height: HEAD }] : [])], now.speech);
  };

  const placeNow = (): void => {
    const now = shown;
    if (now) drawRows(now);
    else marks.keep([], { dir: 'ltr', language: 'en' });
    const hosts = [...(now?.bar ? [bar.host] : []), ...marks.all().map(({ mark }) => mark.host)];
    if (!now?.bar) bar.host.remove();
    const outcome = hosts.length > 0 ? layer.mend(hosts, performance.now()) : 'left';
    if (outcome === 'later') pacer.later(SOON);
    if (outcome !== 'in' || !now) return;
    placed = placeMarks(marks.all(), layer.element, shadowRootOf);
    if (now.bar) {
      bar.write(now.bar, now.speech);
      stand = placeBar(bar, { rows: now.rows, layer: layer.element, dir: now.speech.dir, shadowRootOf });
    }
    note.move();
  };
  const place = (): void => {
    quietly(placeNow);
    guard.takeRecords();
    pacer.done();
  };
  const pacer = createPacer({ run: place, signal });
  // What the page's framework removes of ours is put back without reading the page anew.
  const guard = new MutationObserver(pacer.change);
  guard.observe(layer.element, { childList: true });
  guard.observe(document.body, { childList: true });

  const isStillIts = (now: InboxShown, { chip, anchor: { value: row } }: PlacedMark): boolean =>
    row.isConnected && now.viewOf(row)?.print === marks.printOf(chip);
  /** Hides what stands beside a row that has become another one, or has moved. */
  const hideWrong = (): void => {
    const now = shown;
    if (!now) return;
    const right = placed.filter(one => isStillIts(now, one));
    for (const one of placed) if (!right.includes(one)) hideChip(one.chip);
    placed = hideMoved(right, layer.element);
  };
  const look = createBeforePaint(() => quietly(hideWrong), signal);
  const touch = (): void => {
    look();
    pacer.change();
  };

  const onFrame = (): void => {
    frame = 0;
    quietly(() => {
      hideWrong();
      followValues(placed, layer.element);
    });
    note.move();
  };
  const onScroll = (event: Event): void => {
    pacer.change();
    // In a corner it stands still while the page moves beneath it: until its place is found anew it covers nothing.
    if (stand === 'corner') quietly(() => setStyle(bar.host, 'display:none;'));
    if (event.target !== document && frame === 0) frame = requestAnimationFrame(onFrame);
  };
  const onSize = (): void => {
    pacer.change();
    look();
  };
  watchShifts({ onScroll, onSize, onShift: pacer.change, signal });
  signal.addEventListener('abort', () => {
    note.close();
    guard.disconnect();
    cancelAnimationFrame(frame);
  });

  return {
    dress,
    layer: layer.element,
    touch,
    show: next => {
      shown = next;
      place();
    },
  };
};
