/** How texts of a known form are written, each with an example, which needs no language. */
export const FORMS = {
  name: { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, example: 'late-shipment-rate' },
  path: { pattern: /^\/[^?#]*$/, example: '/performance/dashboard' },
  host: {
    pattern: /^sellercentral(-[a-z]+)?\.amazon(\.[a-z]{2,3}){1,2}$/,
    example: 'sellercentral.amazon.com',
  },
  window: { pattern: /^(P[1-9][0-9]{0,3}[DWMY]|lifetime)$/, example: 'P4W' },
  country: { pattern: /^[A-Z]{2}$/, example: 'DE' },
  language: { pattern: /^[a-z]{2,8}$/, example: 'de' },
  clock: { pattern: /^([01][0-9]|2[0-3]):[0-5][0-9]$/, example: '22:00' },
} as const;

const EXAMPLES: ReadonlyMap<string, string> = new Map(
  Object.values(FORMS).map(({ pattern, example }) => [String(pattern), example]),
);

/** The example of a pattern as a check names it (`/^…$/`), or undefined. */
export const exampleOf = (pattern: string): string | undefined => EXAMPLES.get(pattern);
