/**
 * A page as a report shows it: elements and what is known of their texts. Every string in it is of our own making
 * (names.ts, encode-text.ts); nothing of the page is copied.
 */
export type ReportElement = {
  readonly kind: 'element';
  readonly name: string;
  /** States with fixed values: `role`, `aria-selected`, `colspan`, and bare ones with the value "". */
  readonly states: readonly (readonly [name: string, value: string])[];
  /** Encoded texts of the attributes in which components keep text. */
  readonly attributes: readonly (readonly [name: string, text: string])[];
  readonly root: 'open' | 'closed' | null;
  /** Of the shadow root where there is one; a slot's are those assigned to it. */
  readonly children: readonly ReportNode[];
};

export type ReportNode =
  | ReportElement
  | { readonly kind: 'text'; readonly text: string }
  /** What buyers wrote, whatever it is. */
  | { readonly kind: 'buyer-text' }
  /** The page goes on, the report does not. */
  | { readonly kind: 'cut-off' };
