/**
 * Hosts that show the same accounts: a seller in Europe or North America reaches one account through
 * several of them (docs/field-notes.md, "Hosts"). A host in no family stands alone.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'north-america': ['com', 'ca', 'com.mx', 'com.br'].map(suffix => `sellercentral.amazon.${suffix}`),
  europe: [
    ...['co.uk', 'de', 'fr', 'it', 'es', 'nl', 'se', 'pl', 'com.be', 'ie'].map(
      suffix => `sellercentral.amazon.${suffix}`,
    ),
    'sellercentral-europe.amazon.com',
  ],
  japan: ['sellercentral.amazon.co.jp', 'sellercentral-japan.amazon.com'],
};

/** The name of the host's family, or the host itself. */
export const hostFamily = (host: string): string =>
  Object.entries(FAMILIES).find(([, hosts]) => hosts.includes(host))?.[0] ?? host;
