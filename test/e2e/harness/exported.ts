import { exportText } from './history-page';
import type { Chromium } from './chromium';

/** An exported reading as far as the tests look at it (contract: docs/export.schema.json). */
export type ExportedReading = {
  readonly account: string;
  readonly metric: string;
  readonly scope: string;
  readonly window: string;
  readonly value: number | null;
  readonly counts: { readonly part: number; readonly whole: number } | null;
  readonly target: { readonly bound: string; readonly value: number } | null;
  readonly average: number | null;
  readonly top: number | null;
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly label: string;
  readonly page: string;
  readonly source: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
};

export type ExportedAccount = {
  readonly id: string;
  readonly store: string;
  readonly country: string;
  readonly host: string;
};

export type Exported = {
  readonly format: string;
  readonly version: number;
  readonly accounts: readonly ExportedAccount[];
  readonly readings: readonly ExportedReading[];
  readonly settings: { readonly metrics?: readonly { readonly id: string; readonly name: string }[] };
};

/** What the history page exports now. */
export const exported = async (browser: Chromium): Promise<Exported> => JSON.parse(await exportText(browser));

/** The latest reading of each series of an account, as `metric|scope|window` → reading. */
export const latest = ({ accounts, readings }: Exported, country: string): Map<string, ExportedReading> => {
  const ids = new Set(accounts.filter(account => account.country === country).map(({ id }) => id));
  const own = readings.filter(({ account }) => ids.has(account));
  const inOrder = own.toSorted((a, b) => a.firstSeen.localeCompare(b.firstSeen));
  return new Map(inOrder.map(reading => [`${reading.metric}|${reading.scope}|${reading.window}`, reading]));
};
