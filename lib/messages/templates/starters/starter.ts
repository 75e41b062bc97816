import type { Theme } from '../../case';

/** A text of the starter set. `key` is the same in all languages. */
export type Starter = {
  readonly key: string;
  readonly theme: Theme;
  readonly name: string;
  readonly text: string;
};
