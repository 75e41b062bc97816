import { CASE_STATES, THEMES } from '../messages/case';
import type { KeptCase, KeptRead } from '../messages/kept-case';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (stored: unknown): stored is Loose => typeof stored === 'object' && stored !== null;
const isText = (stored: unknown): boolean => typeof stored === 'string';
const isInstant = (stored: unknown): boolean =>
  typeof stored === 'string' && !Number.isNaN(Date.parse(stored));
const isBetween = (stored: unknown): boolean =>
  isObject(stored) && isInstant(stored['after']) && isInstant(stored['before']);
const isBetweenOrNull = (stored: unknown): boolean => stored === null || isBetween(stored);
const isTexts = (stored: unknown): boolean => Array.isArray(stored) && stored.every(isText);
const isRound = (stored: unknown): boolean =>
  isObject(stored) && isBetween(stored['received']) && isBetween(stored['answered']);

/** Is it a case as this version keeps it? Anything else on disk is damage, and is left where it is. */
export const isKeptCase = (stored: unknown): stored is KeptCase => {
  if (!isObject(stored)) return false;
  const { theme, state, country, rounds } = stored;
  return (
    [stored['account'], stored['key']].every(isText) &&
    THEMES.some(each => each === theme) &&
    CASE_STATES.some(each => each === state) &&
    typeof stored['running'] === 'boolean' &&
    (country === null || isText(country)) &&
    ['receivedAfter', 'receivedBefore', 'firstSeen', 'lastSeen'].every(field => isInstant(stored[field])) &&
    Array.isArray(rounds) &&
    rounds.every(isRound) &&
    [stored['names'], stored['places']].every(isTexts) &&
    [stored['answered'], stored['waited']].every(isBetweenOrNull) &&
    isBetween(stored['known'])
  );
};

const isCountOrNull = (stored: unknown): boolean => stored === null || typeof stored === 'number';

/** Is it the read of a list as this version keeps it? */
export const isKeptRead = (stored: unknown): stored is KeptRead =>
  isObject(stored) &&
  ['account', 'place', 'filter'].every(field => isText(stored[field])) &&
  isBetweenOrNull(stored['full']) &&
  isTexts(stored['kinds']) &&
  isInstant(stored['at']) &&
  [stored['rows'], stored['unseen']].every(count => typeof count === 'number') &&
  [stored['needed'], stored['unresolved']].every(isCountOrNull);
