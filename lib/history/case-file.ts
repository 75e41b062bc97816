import type { AnsweredRound } from '../messages/case';
import type { KeptCase } from '../messages/kept-case';
import type { ExportFile } from './export-schema';

/** A case as a file has it. */
export type FileCase = ExportFile['cases'][number];

const byPlace = (one: KeptCase, other: KeptCase): number =>
  `${one.account} ${one.key}` < `${other.account} ${other.key}` ? -1 : 1;

const toFile = (one: KeptCase, keyId: string): FileCase => ({
  account: one.account,
  key: one.key,
  keyId: one.keyId ?? keyId,
  theme: one.theme,
  country: one.country,
  receivedAfter: one.receivedAfter,
  receivedBefore: one.receivedBefore,
  state: one.state,
  running: one.running,
  ...(one.dated && { dated: one.dated }),
  answered: one.answered,
  rounds: [...one.rounds],
  firstSeen: one.firstSeen,
  lastSeen: one.lastSeen,
});

/** The cases for a file, always in one order. `keyId` tells whose secret made their keys, unless they came by a file themselves. */
export const casesForFile = (cases: readonly KeptCase[], keyId: string): FileCase[] =>
  cases.toSorted(byPlace).map(each => toFile(each, keyId));

const roundsOf = ({ rounds }: FileCase): readonly AnsweredRound[] => rounds ?? [];

/**
 * A case of a file, as it is kept. It has no names, as those are not in the file: no page can ever show it again, so its clock does
 * not run. Where this installation knows the case itself, the two are joined, and the clock goes on by the fresher one.
 */
export const fromFile = (file: FileCase, account: string): KeptCase => ({
  account,
  key: file.key,
  ...(file.keyId !== undefined && { keyId: file.keyId }),
  country: file.country ?? null,
  theme: file.theme,
  state: file.state,
  running: file.running ?? file.state === 'waiting',
  ...(file.dated && { dated: file.dated }),
  receivedAfter: file.receivedAfter,
  receivedBefore: file.receivedBefore,
  answered: file.answered ?? null,
  rounds: roundsOf(file),
  firstSeen: file.firstSeen,
  lastSeen: file.lastSeen,
  names: [],
  places: [],
  waited: file.state === 'waiting' ? { after: file.lastSeen, before: file.lastSeen } : null,
  known: { after: file.lastSeen, before: file.lastSeen },
  closedBy: file.state === 'waiting' ? null : 'import',
});

/** Without names no page can stop its clock. */
export const withoutClock = (one: KeptCase): KeptCase =>
  one.running && one.names.length === 0 ? { ...one, running: false, state: 'unknown' } : one;
