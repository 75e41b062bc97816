import type { Counts } from '../../../lib/reading';
import { rate, whole } from '../format';
import { shippingTargets, target } from '../health/rows';
import type { Visit } from '../visit';
import { word } from '../words';

/** One window of a shipping metric, as the page words it. */
export type WindowPart = {
  readonly window: string;
  readonly dates: string;
  readonly value: string;
  readonly part: string;
  readonly whole: string;
};

export type ShippingMetric = {
  readonly id: 'LSR' | 'CR' | 'VTR';
  readonly label: string;
  readonly target: string;
  readonly windows: readonly WindowPart[];
};

const DAY = 86_400_000;

/** "20-Jul-2026" on every host (field notes, "Formats"). */
const written = (time: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .format(time)
    .replaceAll(' ', '-')
    .replace('Sept', 'Sep');

/** The days that end yesterday: "20-Jul-2026 - 29-Jul-2026". */
export const daysUntilYesterday = ({ today }: Visit, days: number): string =>
  `${written(today.getTime() - days * DAY)} - ${written(today.getTime() - DAY)}`;

const share = ({ part, whole: all }: Counts, of: number): Counts => ({
  part: Math.round(part * of),
  whole: Math.round(all * of),
});

type Names = readonly [part: string, whole: string];

const ORDERS = 'Total orders';

const windowPart =
  (visit: Visit, [part, total]: Names) =>
  (days: number, counts: Counts): WindowPart => ({
    window: `${days} days`,
    dates: daysUntilYesterday(visit, days),
    value: rate(visit, counts),
    part: `${part}: ${whole(visit, counts.part)}`,
    whole: `${total}: ${whole(visit, counts.whole)}`,
  });

/** Late, cancelled, tracked: each window its own figure (field notes, "Detail and report pages"). */
export const shippingMetrics = (visit: Visit): readonly ShippingMetric[] => {
  const { late, cancelled, tracked } = visit.account.figures;
  const [lateBound, cancelBound] = shippingTargets(visit);
  const lateIn = windowPart(visit, ['Orders shipped late', ORDERS]);
  const cancelledIn = windowPart(visit, ['Orders cancelled by seller', ORDERS]);
  const trackedIn = windowPart(visit, ['Shipments with valid tracking', 'Number of non-exempted shipments']);
  return [
    {
      id: 'LSR',
      label: word(visit, 'late'),
      target: target(visit, 'under', lateBound),
      windows: [lateIn(10, share(late, 1 / 3)), lateIn(30, late)],
    },
    {
      id: 'CR',
      label: word(visit, 'cancelled'),
      target: target(visit, 'under', cancelBound),
      windows: [cancelledIn(7, cancelled), cancelledIn(30, share(cancelled, 4))],
    },
    {
      id: 'VTR',
      label: word(visit, 'tracked'),
      target: target(visit, 'over', 0.95),
      windows: [trackedIn(30, tracked)],
    },
  ];
};
