import type { JSX } from 'preact';
import type { ItemView } from '../../lib/summary/review/item-view';
import { FactRows } from '../page-fact-rows';
import { GapPill } from '../page-gap';
import { Sparkline } from '../sparkline';

/** One figure of the review: its line, what is said of it, and what it would take. */
export const ReviewItem = ({ item }: { readonly item: ItemView }): JSX.Element => (
  <li class="item">
    <h4>
      {item.name} <span class="soft">{item.detail}</span>
    </h4>
    <p class="now">
      <Sparkline shape={item.spark} tone={item.gap.tone} /> <strong>{item.value}</strong>{' '}
      <GapPill gap={item.gap} /> <span class={item.read.stale ? 'stale' : 'soft'}>{item.read.text}</span>
    </p>
    {item.lines.map(line => (
      <p key={line}>{line}</p>
    ))}
    <FactRows rows={item.rows} />
  </li>
);
