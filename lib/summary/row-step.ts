import type { Outcome } from '../insight/before-after';
import { pastOf } from '../insight/past';
import type { Action } from '../journal/action';
import { deedsOf, type Deed } from '../journal/deeds';
import type { ListedSeries } from '../history/series';
import type { Tone } from '../view';
import { judgedRows } from './judged-together';
import type { Known } from './order';
import type { Reader } from './reader';

/** What a row of the popup says of the newest step: "Step of 3 Nov: too early to say". */
export type RowStep = { readonly text: string; readonly tone: Tone };

/** An account's steps and reports. */
export type Doings = { readonly actions: readonly Action[]; readonly reports: readonly ListedSeries[] };

/** Steps of longer ago are in the journal: a row is about now. As in the weekly review, twelve weeks. ms */
const RECENT = 84 * 86_400_000;

type Said = 'early' | 'unread' | 'few' | 'helped' | 'worse' | 'no-clear-effect';

/** Of a step that can never be judged the row says nothing. */
const SAID: Readonly<Record<Exclude<Outcome, 'never'>, Said>> = {
  'too-early': 'early',
  unread: 'unread',
  'too-few-windows': 'few',
  'too-few-orders': 'few',
  helped: 'helped',
  worse: 'worse',
  'no-clear-effect': 'no-clear-effect',
};

/** As in the journal: what got worse after a step is to be looked at. */
const TONES: Partial<Readonly<Record<Outcome, Tone>>> = { helped: 'good', worse: 'watch' };

const inWords = ({ action, said: { kind } }: Deed, { words, say, at, timeZone }: Reader): RowStep | null => {
  if (kind === 'never') return null;
  const day = words.formatDate(action.at, at, timeZone);
  return { text: say(`row-step-${SAID[kind]}`, { day }), tone: TONES[kind] ?? 'quiet' };
};

/** The newest step that concerns a series, of the last twelve weeks, with what came after it; null for none. */
export const rowStep = (entry: Known, { actions, reports }: Doings, reader: Reader): RowStep | null => {
  const { at, timeZone } = reader;
  const { metric, series } = entry;
  const now = at.getTime();
  const recent = actions.filter(
    action => Date.parse(action.at) <= now && now - Date.parse(action.at) <= RECENT,
  );
  if (!recent.some(action => action.metric === metric.id)) return null;
  const known = { rows: judgedRows(entry), past: pastOf(reports, series.key) };
  const [newest] = deedsOf({ actions: recent, series: series.key, ...known, metric, at, timeZone });
  return newest ? inWords(newest, reader) : null;
};
