import type { PageRead, PageReading } from '../reading';
import type { Window } from '../catalogue/metric';
import type { Kept } from '../view';
import type { Words } from '../words/words';

type Page = { readonly read: PageRead; readonly kept: Kept; readonly words: Words };

/** How many months, weeks or days the rows of one window cover, as a window of its own: thirteen rows of months are P13M. */
const spanOf = (window: Window, rows: readonly PageReading[]): Window => {
  const periods = new Set(rows.map(({ period }) => period?.start));
  const unit = /^P\d+([DWMY])$/.exec(window)?.[1] ?? 'D';
  return `P${periods.size}${unit as 'D'}`;
};

/** What a report gave to the history, one line for each length of its rows: "Kept 13 months of history …". */
export const reportLines = ({ read, kept, words }: Page): readonly string[] => {
  const rows = read.readings.filter(({ source }) => source === 'report');
  const said = kept === 'kept' ? 'status.report' : 'status.report-read';
  return [...Map.groupBy(rows, ({ window }) => window)].map(([window, figures]) =>
    words.say(said, { span: words.windowName(spanOf(window, figures)), count: figures.length }),
  );
};
