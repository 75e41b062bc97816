import type { AddedElsewhere, UndoHead } from './undo-entry';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list, or left out by a version that did not know it. */
const isListOrNone = (value: unknown): boolean => value === undefined || Array.isArray(value);

const isTips = (tips: unknown): boolean => {
  if (tips === undefined) return true;
  if (!isObject(tips)) return false;
  const {
    hidden,
    own,
    changes,
  }: Readonly<Partial<Record<keyof NonNullable<AddedElsewhere['tips']>, unknown>>> = tips;
  return Array.isArray(hidden) && Array.isArray(own) && isListOrNone(changes);
};

const isAdded = (added: unknown): boolean => {
  if (!isObject(added)) return false;
  const {
    rules,
    templates,
    messages,
    tips,
    metrics,
    targets,
  }: Readonly<Partial<Record<keyof AddedElsewhere, unknown>>> = added;
  return (
    Array.isArray(rules) &&
    Array.isArray(templates) &&
    (messages === null || typeof messages === 'string') &&
    isTips(tips) &&
    isListOrNone(metrics) &&
    isListOrNone(targets)
  );
};

/** Is what lies on disk the head of an undo, and not damaged? */
export const isUndoHead = (stored: unknown): stored is UndoHead => {
  if (!isObject(stored)) return false;
  const { at, file, entries, added }: Readonly<Partial<Record<keyof UndoHead, unknown>>> = stored;
  return typeof at === 'string' && typeof file === 'string' && Number.isInteger(entries) && isAdded(added);
};
