import { letters } from './letters';

type State = readonly [name: string, value: string];

/** Attributes that name another element, or a thing that two elements share. */
const REFERRING = ['for', 'aria-labelledby', 'aria-controls', 'tab-id'];
const REFERRED = REFERRING.slice(0, 3);

const named = (body: Element): ReadonlySet<string> =>
  new Set(
    [...body.querySelectorAll(REFERRED.map(name => `[${name}]`).join())].flatMap(el =>
      REFERRED.flatMap(name => el.getAttribute(name) ?? []),
    ),
  );

/** Which elements name each other, by letters in the place of their ids: a label its input, a tab its panel. */
export const createLinks = (body: Element): ((el: Element) => readonly State[]) => {
  const wanted = named(body);
  const known = new Map<string, string>();
  const link = (name: string, id: string): State => {
    const letter = known.get(id) ?? letters(known.size);
    known.set(id, letter);
    return [name, letter];
  };
  return el =>
    ['id', ...REFERRING].flatMap(name => {
      const id = el.getAttribute(name);
      return id && (name !== 'id' || wanted.has(id)) ? [link(name, id)] : [];
    });
};
