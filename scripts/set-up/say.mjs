/** Prints one line about a step, so that nobody wonders what a long command is doing. @param {string} line */
export const say = line => console.log(`benchline: ${line}`);

/** A failure that is no bug: its message is the one sentence that says what to do. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/** By name, as a module that Vite loads has its own copy of the class. @param {unknown} error @returns {error is Error} */
const isStop = error => error instanceof Error && error.name === 'Stop';

/** Prints the sentence of a `Stop`, or the whole error when it is a bug, and ends. @param {unknown} error */
export const end = error => {
  console.error(isStop(error) ? `benchline: ${error.message}` : error);
  process.exit(1);
};
