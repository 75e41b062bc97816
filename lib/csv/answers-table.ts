import { LONG_AGO } from '../messages/case';
import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_HEAD, accountCells, timeCell } from './account-cells';
import type { Cell, Table } from './write';

type FileCase = ExportFile['cases'][number];
type Round = NonNullable<FileCase['rounds']>[number];

const HEAD = [
  'theme',
  'country_of_message',
  'received_from_utc',
  'received_to_utc',
  'answered_from_utc',
  'answered_to_utc',
  'minutes_at_least',
  'minutes_at_most',
  'how',
] as const;

const MINUTE = 60_000;
const minutes = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MINUTE));

/** Of a message of which nobody knows when it came, only the least is known. */
const cellsOf = ({ theme, country }: FileCase, { received, answered, how }: Round): readonly Cell[] => {
  const isKnown = received.after > LONG_AGO;
  return [
    theme,
    country ?? null,
    isKnown ? timeCell(received.after) : null,
    timeCell(received.before),
    timeCell(answered.after),
    timeCell(answered.before),
    minutes(received.before, answered.after),
    isKnown ? minutes(received.after, answered.before) : null,
    how,
  ];
};

/** Every buyer message that was answered, a row each, with both ends of what is possible. No name, no word, no key. */
export const answersTable = ({ accounts, cases }: ExportFile): Table => {
  const whose = accountCells(accounts);
  return {
    head: [...ACCOUNT_HEAD, ...HEAD],
    rows: cases.flatMap(each =>
      (each.rounds ?? []).map(round => [...whose(each.account), ...cellsOf(each, round)]),
    ),
  };
};
