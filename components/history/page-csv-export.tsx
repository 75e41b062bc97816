import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CONVENTIONS, type ConventionName } from '../../lib/csv/convention';
import { TABLES, type TableName } from '../../lib/csv/csv-file';
import type { PageWords } from '../../lib/words/pages/page-words';

type Props = {
  /** What a spreadsheet here most likely reads. */
  readonly usual: ConventionName;
  readonly save: (table: TableName, convention: ConventionName) => void;
  readonly say: PageWords;
};

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly choose: (one: T) => void;
  readonly textOf: (one: T) => string;
};

const Choice = <T extends string>({ label, all, chosen, choose, textOf }: ChoiceProps<T>): JSX.Element => (
  <label>
    {label}{' '}
    <select
      value={chosen}
      onChange={({ currentTarget }) => choose(all[currentTarget.selectedIndex] ?? chosen)}
    >
      {all.map(one => (
        <option key={one} value={one}>
          {textOf(one)}
        </option>
      ))}
    </select>
  </label>
);

/** Saves one table for a spreadsheet. */
export const CsvExport = ({ usual, save, say }: Props): JSX.Element => {
  const [table, chooseTable] = useState<TableName>('readings');
  const [convention, chooseConvention] = useState(usual);
  return (
    <details class="csv">
      <summary>{say('csv-export')}</summary>
      <form
        onSubmit={event => {
          event.preventDefault();
          save(table, convention);
        }}
      >
        <Choice
          label={say('csv-table')}
          all={TABLES}
          chosen={table}
          choose={chooseTable}
          textOf={one => say(`csv-${one}`)}
        />
        <Choice
          label={say('csv-numbers')}
          all={CONVENTIONS}
          chosen={convention}
          choose={chooseConvention}
          textOf={one => say(`csv-${one}`)}
        />
        <button type="submit">{say('csv-save')}</button>
      </form>
      <p class="soft">{say('csv-hint')}</p>
      <p class="soft">{say('csv-exact')}</p>
    </details>
  );
};
