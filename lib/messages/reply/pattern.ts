import { lazy } from '../../lazy';

/** What looks for something in a folded text. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

/**
 * A pattern that is compiled when it is first asked. The languages have hundreds of them with classes of Unicode, which take
 * longer to compile than all else at the worker's start.
 */
export const pattern = (source: string): Pattern => {
  const compiled = lazy(() => new RegExp(source, 'u'));
  return { exec: text => compiled().exec(text), test: text => compiled().test(text) };
};
