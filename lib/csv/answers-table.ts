import { LONG_AGO } from '../messages/case';
import type { ExportFile } from '../history/export-schema';
import { ACCOUNT_COLUMNS, accountCells } from './account-cells';
import { tableOf, type Column, type Entry } from './column';
import type { Table } from './write';

type FileCase = ExportFile['cases'][number];
type Round = NonNullable<FileCase['rounds']>[number];

/** The columns of the answers. Hidden are the case as it stands but for its answers (`case`), and this answer of it (`round`). */
export const ANSWER_COLUMNS: readonly Column[] = [
  ...ACCOUNT_COLUMNS,
  ['theme', 'text'],
  ['country_of_message', 'text'],
  ['received_from_utc', 'time'],
  ['received_to_utc', 'time'],
  ['answered_from_utc', 'time'],
  ['answered_to_utc', 'time'],
  ['minutes_at_least', 'number'],
  ['minutes_at_most', 'number'],
  ['how', 'text'],
  ['case', 'hidden'],
  ['round', 'hidden'],
];

const MINUTE = 60_000;
const minutes = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / MINUTE));

/** Of a message of which nobody knows when it came, only the least is known. */
const entryOf = (one: FileCase, round: Round): Entry => {
  const { received, answered, how } = round;
  const isKnown = received.after > LONG_AGO;
  return {
    theme: one.theme,
    country_of_message: one.country,
    received_from_utc: isKnown ? received.after : null,
    received_to_utc: received.before,
    answered_from_utc: answered.after,
    answered_to_utc: answered.before,
    minutes_at_least: minutes(received.before, answered.after),
    minutes_at_most: isKnown ? minutes(received.after, answered.before) : null,
    how,
    // JSON leaves out what is undefined: these two are told by the columns and by the rows.
    case: { ...one, account: undefined, rounds: undefined },
    round,
  };
};

/** Every buyer message that was answered, a row each, with both ends of what is possible. No name and no word of the buyer. */
export const answersTable = ({ accounts, cases }: ExportFile): Table => {
  const whose = accountCells(accounts);
  return tableOf(
    ANSWER_COLUMNS,
    cases.flatMap(each =>
      (each.rounds ?? []).map(round => ({ ...whose(each.account), ...entryOf(each, round) })),
    ),
  );
};
