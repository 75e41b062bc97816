/** A table in words; columns that hold nothing at all are left out. */
export type TableView = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};
