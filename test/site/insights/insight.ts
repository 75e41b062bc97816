import type { Share } from '../accounts';
import { hours, percent } from '../format';
import type { Visit } from '../visit';

/** One of the three insights as text; `top` N/A where Amazon shows none. */
export type Insight = {
  readonly name: string;
  readonly own: string;
  readonly average: string;
  readonly top: string;
};

const NONE = 'N/A';

export const HEADS = {
  own: 'Your performance',
  average: 'Average seller performance',
  top: 'Top performing sellers',
} as const;

/** `orders=fba`: no seller-fulfilled orders in four weeks, so every value is N/A. */
export const insights = (visit: Visit): readonly Insight[] => {
  const { contact, responseHours, dissatisfaction } = visit.account.figures;
  const isEmpty = visit.url.searchParams.get('orders') === 'fba';
  const own = (text: string): string => (isEmpty ? NONE : text);
  const share = (of: Share): string => percent(visit, of);
  return [
    {
      name: 'Buyer Contact Rate',
      own: own(share(contact.own)),
      average: share(contact.average),
      top: share(contact.top),
    },
    {
      name: 'Average Contact Response Time',
      own: own(hours(visit, responseHours.own)),
      average: hours(visit, responseHours.average),
      top: NONE,
    },
    {
      name: 'Buyer Dissatisfaction Rate',
      own: own(share(dissatisfaction.own)),
      average: share(dissatisfaction.average),
      top: NONE,
    },
  ];
};
