import type { JSX } from 'preact';
import type { TileView } from '../lib/summary/overview/tile';
import { GapPill } from './page-gap';
import { Sparkline } from './sparkline';

/** A small multiple: name, value and line, verdict, age. All of it leads to the metric; the link is its name. */
export const Tile = ({ tile }: { readonly tile: TileView }): JSX.Element => (
  <li class="tile">
    <h3>
      <a class="tile-link" href={tile.search}>
        {tile.name} <small>{tile.detail}</small>
      </a>
    </h3>
    <p class="tile-figure">
      <strong>{tile.value}</strong>
      <span class="tile-line">
        {tile.spark && <Sparkline shape={tile.spark} tone={tile.gap?.tone ?? 'quiet'} />}
      </span>
    </p>
    <p class="tile-foot">
      {tile.gap && <GapPill gap={tile.gap} />}
      <span class={tile.age.stale ? 'stale' : 'soft'}>{tile.age.text}</span>
    </p>
  </li>
);
