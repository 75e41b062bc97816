import { ownShape, type OwnName } from '../own-metrics/own-shape';
import type { Pickable } from './pick-choice';

/** The seller's own metrics as they are offered, by name; of two with one name each says its id. */
export const ownChoices = (own: readonly OwnName[], language: string): readonly Pickable[] => {
  const isTwice = (name: string): boolean => own.filter(each => each.name === name).length > 1;
  const { compare } = new Intl.Collator(language);
  return own
    .map(({ id, name, unit }) => ({
      ...ownShape({ id, unit }),
      name: isTwice(name) ? `${name} (${id})` : name,
    }))
    .toSorted((one, other) => compare(one.name, other.name));
};
