import type { KeptCase } from './kept-case';

/** `t:` of `t:1f…`. */
const kindOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

const THREAD = 't:';

/** A name that more cases share tells none of them apart, and to try them all would take long. */
const MOST_NAMED = 20;

/** The kinds of names in a list of them. */
export const kindsOf = (names: readonly string[]): readonly string[] => [...new Set(names.map(kindOf))];

/** Has each of a kind that both have another name? Then the two are not one case. */
const differs = (one: KeptCase, names: readonly string[]): boolean =>
  kindsOf(names).some(kind => {
    const own = one.names.filter(name => kindOf(name) === kind);
    return own.length > 0 && !own.some(name => names.includes(name));
  });

/** What a name leads to. `several`: it fits more than one case, so that nothing may be said of any. */
export type Found =
  { readonly is: 'one'; readonly key: string } | { readonly is: 'none' } | { readonly is: 'several' };

/**
 * The cases of one account by their names, while an inbox is taken in. A thread's own id decides alone; otherwise a case is the
 * one whose names all fit, if there is only one. So two threads of one order stay two cases.
 */
export class CaseBook {
  readonly #cases = new Map<string, KeptCase>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #changed = new Set<string>();

  constructor(cases: readonly KeptCase[]) {
    for (const each of cases) this.#index(each);
  }

  get(key: string): KeptCase | null {
    return this.#cases.get(key) ?? null;
  }

  all(): readonly KeptCase[] {
    return [...this.#cases.values()];
  }

  changed(): readonly KeptCase[] {
    return [...this.#changed].flatMap(key => this.#cases.get(key) ?? []);
  }

  put(changed: KeptCase): void {
    this.#index(changed);
    this.#changed.add(changed.key);
  }

  find(names: readonly string[]): Found {
    const thread = names.find(name => kindOf(name) === THREAD);
    const [known] = thread === undefined ? [] : this.#named(thread);
    if (known) return { is: 'one', key: known.key };
    const telling = names.filter(name => (this.#byName.get(name)?.size ?? 0) <= MOST_NAMED);
    const fitting = [...new Set(telling.flatMap(name => this.#named(name)))].filter(
      each => !differs(each, names),
    );
    const [only] = fitting;
    if (!only) return { is: telling.length === 0 ? 'several' : 'none' };
    return fitting.length === 1 ? { is: 'one', key: only.key } : { is: 'several' };
  }

  #named(name: string): readonly KeptCase[] {
    return [...(this.#byName.get(name) ?? [])].flatMap(key => this.#cases.get(key) ?? []);
  }

  #index(one: KeptCase): void {
    this.#cases.set(one.key, one);
    for (const name of one.names) {
      const keys = this.#byName.get(name) ?? new Set();
      this.#byName.set(name, keys.add(one.key));
    }
  }
}
