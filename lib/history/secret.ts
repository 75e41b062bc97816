import type { Db } from './schema';

const NAME = 'cases';
const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;

const make = async (): Promise<CryptoKey> =>
  (await crypto.subtle.generateKey(HMAC, false, ['sign'])) as CryptoKey;

/**
 * This installation's secret, by which cases are known: made at random when it is first needed, and of no use outside this
 * database, as the browser does not give it out. Two that ask at once get the same one. A damaged one is of no use to anybody, and
 * another takes its place: cases that it named are then met as new ones.
 */
export const secretOf = async (db: Db): Promise<CryptoKey> => {
  const known: unknown = await db.get('secrets', NAME);
  if (known instanceof CryptoKey) return known;
  // Made before the transaction, which would end while it waits for anything else.
  const fresh = await make();
  const tx = db.transaction('secrets', 'readwrite', { durability: 'strict' });
  const first: unknown = await tx.store.get(NAME);
  const isSound = first instanceof CryptoKey;
  if (!isSound) await tx.store.put(fresh, NAME);
  await tx.done;
  return isSound ? first : fresh;
};

/** A secret for one answer, where nothing can be kept. */
export const passingSecret = make;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** HMAC-SHA-256 of a text, as hex. */
export const keyed = async (secret: CryptoKey, text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(text))));

const KEY_ID_LENGTH = 16;

/** What tells one installation's secret from another's, and nothing of it: for the export. */
export const keyIdOf = async (secret: CryptoKey): Promise<string> =>
  (await keyed(secret, '["key-id"]')).slice(0, KEY_ID_LENGTH);
