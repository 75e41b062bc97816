import type { JSX } from 'preact';
import type { Shape, Tone } from '../../lib/view';
import { LineChart } from './line-chart';
import { Sized } from './page-sized';

type Props = { readonly chartAt: (width: number) => Shape; readonly tone: Tone };

/** A line chart as wide as its place. */
export const SizedChart = ({ chartAt, tone }: Props): JSX.Element => (
  <Sized>{width => <LineChart shape={chartAt(width)} tone={tone} />}</Sized>
);
