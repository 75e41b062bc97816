import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { OverviewAccount } from '../../lib/summary/overview/gathered';
import { Tile } from './page-tile';
import { tileAfter, type Corner } from './tile-keys';

const cornerOf = (link: HTMLElement): Corner => (link.closest('.tile') ?? link).getBoundingClientRect();

/** Arrow keys, Home and End lead from tile to tile, from one account into the next. */
export const stepThroughTiles = (event: TargetedKeyboardEvent<HTMLElement>): void => {
  const { currentTarget, target } = event;
  const links = [...currentTarget.querySelectorAll<HTMLElement>('.tile-link')];
  const at = links.findIndex(link => link === target);
  if (at === -1) return;
  const dir = getComputedStyle(currentTarget).direction === 'rtl' ? 'rtl' : 'ltr';
  const next = tileAfter(event, links.map(cornerOf), at, dir);
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
};

/** An account's tiles. Tab stops once among them, where one was last; what tells of the other keys has the id `tiles-keys`. */
export const Tiles = ({ account }: { readonly account: OverviewAccount }): JSX.Element => {
  const [last, setLast] = useState<string | null>(null);
  const { id, title, tiles } = account;
  const stop = tiles.find(({ search }) => search === last) ?? tiles[0];
  return (
    <section class="tiles-of" aria-labelledby={`tiles-${id}`}>
      <h2 id={`tiles-${id}`}>{title}</h2>
      <ul class="tiles" aria-describedby="tiles-keys">
        {tiles.map(tile => (
          <Tile key={tile.search} tile={tile} isStop={tile === stop} entered={() => setLast(tile.search)} />
        ))}
      </ul>
    </section>
  );
};
