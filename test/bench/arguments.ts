import { parseArgs } from 'node:util';
import { Stop } from '../../scripts/set-up/say.mjs';

const USAGE = 'npm run bench [-- --only 3,4]';

const parse = (args: readonly string[]): string | undefined => {
  try {
    return parseArgs({ args: [...args], options: { only: { type: 'string' } } }).values.only;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)} Use: ${USAGE}`);
  }
};

/** Which measures to run, by number from 1 to `most`; all without `--only`. Throws a `Stop` for a number that is none. */
export const readArguments = (args: readonly string[], most: number): ReadonlySet<number> => {
  const only = parse(args);
  if (only === undefined) return new Set(Array.from({ length: most }, (_, index) => index + 1));
  const numbers = only.split(',').map(Number);
  const wrong = numbers.find(number => !Number.isInteger(number) || number < 1 || number > most);
  if (wrong !== undefined)
    throw new Stop(`--only ${only} must be numbers from 1 to ${most}, with commas between. Use: ${USAGE}`);
  return new Set(numbers);
};
