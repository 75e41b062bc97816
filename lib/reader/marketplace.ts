/**
 * Amazon's marketplace ids and their countries (ISO 3166-1, so GB where Amazon writes UK):
 * https://developer-docs.amazon.com/sp-api/docs/marketplace-ids
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  A2EUQ1WTGCTBG2: 'CA',
  ATVPDKIKX0DER: 'US',
  A1AM78C64UM0Y8: 'MX',
  A2Q3Y263D00KWC: 'BR',
  A28R8C7NBKEWEA: 'IE',
  A1RKKUPIHCS9HS: 'ES',
  A1F83G8C2ARO7P: 'GB',
  A13V1IB3VIYZZH: 'FR',
  AMEN7PMS3EDWL: 'BE',
  A1805IZSGTT6HS: 'NL',
  A1PA6795UKMFR9: 'DE',
  APJ6JRA9NG5V4: 'IT',
  A2NODRKZP88ZB9: 'SE',
  AE08WJ6YKNBMC: 'ZA',
  A1C3SOZRARQ6R3: 'PL',
  ARBP9OOSHTCHU: 'EG',
  A33AVAJ2PDY3EV: 'TR',
  A17E79C6D8DWNP: 'SA',
  A2VIGQ35RCS4UG: 'AE',
  A21TJRUUN4KGV: 'IN',
  A19VAU5U5O7RUS: 'SG',
  A39IBJ37TRP1C6: 'AU',
  A1VC38T7YXB528: 'JP',
};

/** The country (ISO 3166-1) of a marketplace by Amazon's id, or null where it is not in Amazon's table. */
export const marketplaceCountry = (id: string): string | null =>
  Object.hasOwn(COUNTRIES, id) ? (COUNTRIES[id] ?? null) : null;

/**
 * The country (ISO 3166-1) of the marketplace that an address selects: `mons_sel_mkid=amzn1.mp.o.ATVPDKIKX0DER`
 * (docs/field-notes.md, "Header"). Null where it selects none, or one that is not in Amazon's table.
 */
export const marketplaceAt = (search: string): string | null => {
  const id = new URLSearchParams(search).get('mons_sel_mkid')?.split('.').at(-1) ?? '';
  return marketplaceCountry(id);
};
