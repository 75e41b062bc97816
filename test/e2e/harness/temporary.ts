import { mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder in which this process and its children keep profiles and files to import. */
const VARIABLE = 'BENCHLINE_TEMPORARY';

/** The folder of this run, gone after it. */
export const runFolder = (): string => process.env[VARIABLE] ?? tmpdir();

/** A new folder, gone after the run. */
export const newFolder = (): Promise<string> => mkdtemp(join(runFolder(), 'benchline-'));

/** Before a run: makes the folder for all others. Returns what takes it away; as vitest's `globalSetup` wants it. */
export default function gatherTemporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'benchline-run-'));
  process.env[VARIABLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
