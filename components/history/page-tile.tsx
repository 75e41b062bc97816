import type { JSX } from 'preact';
import type { TileView } from '../../lib/summary/overview/tile';
import { GapPill } from '../page-gap';
import { Sparkline } from '../sparkline';

type Props = {
  readonly tile: TileView;
  /** Does Tab stop here? */
  readonly isStop: boolean;
  readonly entered: () => void;
};

/** A small multiple: name and age, value and line, verdict. All of it leads to the metric; the link is its name. */
export const Tile = ({ tile, isStop, entered }: Props): JSX.Element => (
  <li class="tile">
    <h3>
      <a class="tile-link" href={tile.search} tabIndex={isStop ? 0 : -1} onFocus={entered}>
        {tile.name}{' '}
        <small>
          {tile.detail} · <span class={tile.age.stale ? 'stale' : undefined}>{tile.age.text}</span>
        </small>
      </a>
    </h3>
    <p class="tile-figure">
      <strong>{tile.value}</strong>
      <span class="tile-line">
        {tile.spark && <Sparkline shape={tile.spark} tone={tile.gap?.tone ?? 'quiet'} />}
      </span>
    </p>
    {tile.gap && (
      <p>
        <GapPill gap={tile.gap} />
      </p>
    )}
  </li>
);
