import { parseArgs } from 'node:util';
import { hasDisplay } from '../set-up/platform.mjs';
import { Stop } from '../set-up/say.mjs';

/** How the demo runs: with a window to try, or pictures into a folder. */
export type Way =
  | { readonly kind: 'window'; readonly profile: string | undefined }
  | { readonly kind: 'pictures'; readonly folder: string; readonly profile: string | undefined };

const USAGE = 'npm run demo [-- --profile DIR], or npm run demo -- --headless --shots DIR';

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { headless: { type: 'boolean' }, shots: { type: 'string' }, profile: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)} Use: ${USAGE}`);
  }
};

/** Reads the command line. Throws a `Stop` with a sentence for anything that cannot work. */
export const readArguments = (args: readonly string[]): Way => {
  const { headless = false, shots, profile } = parse(args);
  if (shots !== undefined) return { kind: 'pictures', folder: shots, profile };
  if (headless)
    throw new Stop('--headless alone shows nothing: add --shots DIR for the folder of the pictures.');
  if (!hasDisplay())
    throw new Stop(
      'there is no display to open a window on: run npm run demo -- --headless --shots DIR for pictures.',
    );
  return { kind: 'window', profile };
};
