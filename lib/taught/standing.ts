import type { Marks } from './marks';
import type { TaughtRule } from './rule';

/** The rules of a page, and when each last matched. */
export type Taught = { readonly rules: readonly TaughtRule[]; readonly marks: Marks };
