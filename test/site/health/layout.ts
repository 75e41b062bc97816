import type { Row } from './rows';

/** How a layout draws the rows; each returns HTML. */
export type HealthLayout = {
  readonly defects: (whole: Row, parts: readonly Row[]) => string;
  readonly shipping: (rows: readonly Row[]) => string;
};

export const HEADS = { own: 'Seller Fulfilled', fba: 'Fulfilled by Amazon' } as const;
export const PARTS_LINE = 'Order Defect Rate consists of three different metrics:';
