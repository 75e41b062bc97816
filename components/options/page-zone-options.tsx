import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Guessed } from '../../lib/messages/zoning';
import { zoneNamed, type ZoneEntry } from '../../lib/summary/zone-choices';
import type { WaitingWords } from '../../lib/words/waiting/waiting-words';

export type ZoneActions = {
  /** `null`: not known. */
  readonly setZone: (country: Guessed, zone: string | null) => void;
};

type Props = ZoneActions & {
  readonly entries: readonly ZoneEntry[];
  /** Every zone that the browser knows, to be searched. */
  readonly all: readonly string[];
  /** What went wrong with the last change, or ''. */
  readonly outcome: string;
  readonly say: WaitingWords;
};

/** No zone has this name. */
const OTHER = '…';

type SearchProps = Pick<Props, 'all' | 'say'> & {
  readonly list: string;
  readonly name: string;
  readonly found: (zone: string) => void;
};

const Search = ({ list, name, all, say, found }: SearchProps): JSX.Element => {
  const hint = useId();
  const [unknown, setUnknown] = useState(false);
  return (
    <>
      <input
        type="search"
        list={list}
        autocomplete="off"
        aria-label={`${say('zones-search')}: ${name}`}
        placeholder={say('zones-search')}
        aria-describedby={hint}
        onChange={({ currentTarget: { value } }) => {
          const zone = zoneNamed(value, all);
          setUnknown(zone === null && value.trim() !== '');
          if (zone !== null) found(zone);
        }}
      />
      <span class="tone-bad" id={hint} role="status">
        {unknown ? say('zones-unknown') : ''}
      </span>
    </>
  );
};

type EntryProps = Omit<Props, 'entries' | 'outcome'> & { readonly entry: ZoneEntry; readonly list: string };

const Entry = ({ entry, setZone, list, all, say }: EntryProps): JSX.Element => {
  const { country, name, zone, choices, doubt } = entry;
  const [searching, setSearching] = useState(false);
  const choose = (value: string): void => {
    setSearching(value === OTHER);
    if (value !== OTHER) setZone(country, value === '' ? null : value);
  };
  return (
    <li>
      <p class="actions">
        <label>
          {name}{' '}
          <select
            name={country}
            value={searching ? OTHER : zone}
            onChange={({ currentTarget: { value } }) => choose(value)}
          >
            <option value="">{say('zones-default')}</option>
            {choices.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
            <option value={OTHER}>{say('zones-other')}</option>
          </select>
        </label>
        {searching && <Search list={list} name={name} all={all} say={say} found={choose} />}
      </p>
      {doubt && <p class="stale">{doubt}</p>}
    </li>
  );
};

/** In which zone the inbox shows times, for the marketplaces of which that is only guessed. */
export const ZoneOptions = ({ entries, all, outcome, setZone, say }: Props): JSX.Element => {
  const list = useId();
  return (
    <section class="entry">
      <h3>{say('zones-title')}</h3>
      <p class="soft">{say('zones-intro')}</p>
      <ul class="zones">
        {entries.map(entry => (
          <Entry key={entry.country} entry={entry} setZone={setZone} list={list} all={all} say={say} />
        ))}
      </ul>
      <datalist id={list}>
        {all.map(zone => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <output class="outcome tone-bad">{outcome}</output>
    </section>
  );
};
