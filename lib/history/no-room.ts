/** Names under which browsers say that there is no room. Firefox has names of its own where the disk itself is full. */
const NAMES =
  /^(?:QuotaExceededError|NS_ERROR_(?:DOM_INDEXEDDB_QUOTA_ERR|FILE_NO_DEVICE_SPACE|FILE_DISK_FULL))$/;

/**
 * What they say where the name is a general one (UnknownError, AbortError, Error): `storage.local` of Chromium speaks of
 * "QUOTA_BYTES", its database of a "full disk" or "FILE_ERROR_NO_SPACE", Firefox of "QuotaExceededError: …" or the names above.
 */
const TEXTS =
  /quota(?:_?bytes|exceeded| ?err|\b.*exceed)|full disk|disk (?:is )?full|no[ _](?:device[ _])?space|ENOSPC|NS_ERROR_FILE_(?:NO_DEVICE_SPACE|DISK_FULL)/i;

/** An error may be the cause of another; no browser goes deeper. */
const DEEPEST = 5;

type Like = { readonly name?: unknown; readonly message?: unknown; readonly cause?: unknown };

const isLike = (error: unknown): error is Like => typeof error === 'object' && error !== null;

const saysSo = ({ name, message }: Like): boolean =>
  NAMES.test(String(name)) || (typeof message === 'string' && TEXTS.test(message));

/** Did a write fail for want of room? The error itself, its causes, and a bare text, as `storage.local` may give one. */
export const isNoRoom = (error: unknown, depth = DEEPEST): boolean => {
  if (typeof error === 'string') return TEXTS.test(error);
  if (!isLike(error) || depth === 0) return false;
  return saysSo(error) || isNoRoom(error.cause, depth - 1);
};

/** What browsers give where the disk did not take something and they do not say why: most often it is full. */
export const isUnexplained = (error: unknown): boolean => isLike(error) && error.name === 'UnknownError';
