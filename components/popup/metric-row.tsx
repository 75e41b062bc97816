import type { JSX } from 'preact';
import type { MetricRowView } from '../../lib/summary/metric-row';
import { GapPill } from '../page-gap';
import { Sparkline } from '../sparkline';

/** One metric of the popup: name, line, value; below it the window, the reading's age and the gap, and the newest step. */
export const MetricRow = ({ row }: { readonly row: MetricRowView }): JSX.Element => (
  <li class="row">
    <a class="row-name" href={row.href} target="_blank">
      {row.name}
    </a>
    <span class="row-spark">
      <Sparkline shape={row.spark} tone={row.gap.tone} />
    </span>
    <span class="row-value">{row.value}</span>
    <span class="row-foot">
      <span>
        {row.detail} · <span class={row.age.stale ? 'stale' : 'fresh'}>{row.age.text}</span>
      </span>
      <GapPill gap={row.gap} />
      {row.step && <span class={`row-step tone-${row.step.tone}`}>{row.step.text}</span>}
    </span>
  </li>
);
