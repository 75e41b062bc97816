import type { BenchlineSchema } from '../history/schema';

/** A store of the database. */
export type EveryStore = keyof { [S in keyof BenchlineSchema as string extends S ? never : S]: S };

/**
 * Everything that Benchline stores, in groups that a seller can tell apart: stores of the database and keys of
 * `storage.local`. The tests hold this against the schema and against the code, so that it cannot go out of date.
 */
export const STORED = [
  { id: 'stored-accounts', stores: ['accounts'], keys: [] },
  { id: 'stored-readings', stores: ['series', 'blocks'], keys: [] },
  { id: 'stored-cases', stores: ['cases', 'inboxes', 'secrets'], keys: [] },
  { id: 'stored-actions', stores: ['actions'], keys: ['tips'] },
  { id: 'stored-evidence', stores: ['evidence', 'evidence-heads', 'evidence-terms'], keys: [] },
  { id: 'stored-undo', stores: ['undo'], keys: [] },
  {
    id: 'stored-settings',
    stores: [],
    keys: ['settings', 'messages', 'figure-mappings', 'metrics', 'targets'],
  },
  {
    id: 'stored-taught',
    stores: [],
    keys: ['rules', 'rule-marks', 'offers-dismissed', 'set-aside', 'page-visits'],
  },
  { id: 'stored-templates', stores: [], keys: ['templates'] },
  { id: 'stored-told', stores: [], keys: ['notices-told', 'cases-changed', 'actions-changed', 'no-room'] },
] as const satisfies readonly {
  readonly id: string;
  readonly stores: readonly EveryStore[];
  readonly keys: readonly string[];
}[];
