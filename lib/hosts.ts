/**
 * The hosts on which Seller Central lives (docs/field-notes.md, "Hosts").
 * `locale` is the language that a host shows when the page itself says nothing;
 * `country` its own marketplace (ISO 3166-1), null where one host serves several.
 */
export type Host = { readonly host: string; readonly locale: string; readonly country: string | null };

const host = (suffix: string, locale: string, country: string | null): Host => ({
  host: `sellercentral.amazon.${suffix}`,
  locale,
  country,
});

export const HOSTS: readonly Host[] = [
  host('com', 'en-US', 'US'),
  host('ca', 'en-CA', 'CA'),
  host('com.mx', 'es-MX', 'MX'),
  host('com.br', 'pt-BR', 'BR'),
  host('co.uk', 'en-GB', 'GB'),
  host('de', 'de-DE', 'DE'),
  host('fr', 'fr-FR', 'FR'),
  host('it', 'it-IT', 'IT'),
  host('es', 'es-ES', 'ES'),
  host('nl', 'nl-NL', 'NL'),
  host('se', 'sv-SE', 'SE'),
  host('pl', 'pl-PL', 'PL'),
  host('com.be', 'fr-BE', 'BE'),
  host('ie', 'en-IE', 'IE'),
  host('com.tr', 'tr-TR', 'TR'),
  host('ae', 'en-AE', 'AE'),
  host('sa', 'ar-SA', 'SA'),
  host('eg', 'ar-EG', 'EG'),
  host('in', 'en-IN', 'IN'),
  host('sg', 'en-SG', 'SG'),
  host('com.au', 'en-AU', 'AU'),
  host('co.za', 'en-ZA', 'ZA'),
  host('co.jp', 'ja-JP', 'JP'),
  { host: 'sellercentral-europe.amazon.com', locale: 'en-GB', country: null },
  { host: 'sellercentral-japan.amazon.com', locale: 'ja-JP', country: 'JP' },
];

/** The match patterns of the manifest: one a host, https only. */
export const MATCHES: readonly string[] = HOSTS.map(({ host: name }) => `https://${name}/*`);

/** The host's entry, or undefined when the host is not Seller Central. */
export const findHost = (name: string): Host | undefined => HOSTS.find(entry => entry.host === name);
