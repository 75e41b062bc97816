import { html } from '../overlay/element';

type Entry = readonly [value: string, words: string];

/** A labelled list to choose from. Where there is only one thing to choose, it is not shown at all. */
export type SelectField = {
  readonly element: HTMLElement;
  readonly offer: (entries: readonly Entry[], chosen: string | null) => void;
  readonly offerGroups: (groups: readonly (readonly [name: string, entries: readonly Entry[]])[]) => void;
  readonly show: () => void;
  readonly hide: () => void;
  readonly focus: () => void;
};

const optionOf = ([value, words]: Entry): HTMLOptionElement => html('option', { value }, words);

/** Makes the list, hidden and empty. `choose`: what stands there while nothing is chosen. */
export const selectField = (
  label: string,
  choose: string,
  onChange: (value: string) => void,
): SelectField => {
  const select = html('select');
  const element = html('label', { class: 'ask' }, label, select);
  element.hidden = true;
  select.addEventListener('change', () => onChange(select.value));
  const fill = (options: readonly HTMLElement[], chosen: string | null): void => {
    select.replaceChildren(optionOf(['', choose]), ...options);
    select.value = chosen ?? '';
  };
  return {
    element,
    offer: (entries, chosen) => {
      fill(entries.map(optionOf), chosen);
      element.hidden = entries.length < 2;
    },
    offerGroups: groups =>
      fill(
        groups
          .filter(([, entries]) => entries.length > 0)
          .map(([name, entries]) => html('optgroup', { label: name }, ...entries.map(optionOf))),
        null,
      ),
    show: () => {
      select.value = '';
      element.hidden = false;
    },
    hide: () => {
      element.hidden = true;
    },
    focus: () => select.focus(),
  };
};
