import { signal } from '@preact/signals';
import type { OffReason } from '../../lib/history/open';
import { startCourse, type Course, type Progress } from '../../lib/summary/overview/course';
import { gather } from '../../lib/summary/overview/gather';
import type { Gathered } from '../../lib/summary/overview/gathered';
import { readOverviewWish, type OverviewWish } from '../../lib/summary/overview/overview-address';
import { isWanted } from '../../lib/summary/overview/overview-view';
import type { Overview } from '../../lib/summary/overview';
import type { Reader } from '../../lib/summary/reader';
import { readNewest } from './read-ahead';

/** What the overview knows, and whether more is being read. */
export type OverviewState =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'off'; readonly why: OffReason }
  | {
      readonly kind: 'ready';
      readonly gathered: Gathered;
      readonly progress: Progress;
      /** Nothing was shown before, and more comes at once: what lies below the window can wait until then. */
      readonly isFirst: boolean;
    };

export const overviewState = signal<OverviewState>({ kind: 'loading' });

type Open = Extract<Overview, { kind: 'open' }>;

type Current = {
  readonly course: Course;
  readonly range: OverviewWish['range'];
  /** When it was read, ms. */
  readonly since: number;
};

let current: Current | null = null;
/** The history has changed since, so it is to be read anew. */
let isOld = false;
let newest = 0;

/** What is known is shown again for so long (ms): Amazon's pages in other tabs give new readings. */
const FRESH = 60_000;

const isKnown = ({ range, since }: Current, wish: OverviewWish, { at }: Reader): boolean =>
  !isOld && range === wish.range && Math.abs(at.getTime() - since) < FRESH;

async function* readAll({ db, ...listed }: Open, wish: OverviewWish, reader: Reader) {
  try {
    const asked = { range: wish.range, reader, isWanted: isWanted(wish) };
    yield* gather(db, listed, asked);
  } finally {
    db.close();
  }
}

const breathe = (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve);
  return promise;
};

const failed = (error: unknown): void => {
  console.error('Benchline: the history could not be read.', error);
  overviewState.value = { kind: 'failed' };
};

/** Shows what comes in; what is whole of the same days stays until what replaces it is whole too. */
const shower = (keeps: boolean, shown: () => void) => (gathered: Gathered, progress: Progress) => {
  const old = overviewState.value;
  const isKept = keeps && old.kind === 'ready' && old.progress === 'done';
  if (isKept && progress === 'reading') return;
  overviewState.value = { kind: 'ready', gathered, progress, isFirst: old.kind === 'loading' };
  shown();
};

const begin = (open: Open, wish: OverviewWish, reader: Reader, keeps: boolean): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const course = startCourse(readAll(open, wish, reader), {
    show: shower(keeps, resolve),
    failed: error => {
      failed(error);
      resolve();
    },
    breathe,
  });
  current = { course, range: wish.range, since: reader.at.getTime() };
  return promise;
};

/** The history has changed: the next look reads it anew. */
export const forgetOverview = (): void => {
  isOld = true;
};

/** Stops reading after the slice that is being read; what is known stays. */
export const stopReading = (): void => current?.course.stop();

/** Reads the rest after a stop. */
export const goOnReading = (): void => current?.course.goOn();

/** Has the overview that an address asks for read, unless it is known; resolves when something can be shown. */
export const loadOverview = async (search: string, reader: Reader): Promise<void> => {
  const wish = readOverviewWish(search);
  if (current && isKnown(current, wish, reader)) return;
  const keeps = current?.range === wish.range;
  current?.course.leave();
  isOld = false;
  const turn = ++newest;
  const overview = await readNewest(reader.at);
  if (turn !== newest) {
    if (overview.kind === 'open') overview.db.close();
  } else if (overview.kind === 'open') await begin(overview, wish, reader, keeps);
  else overviewState.value = overview;
};
