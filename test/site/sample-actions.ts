const DAY = 86_400_000;

/** A step of the sample, so many days before today; the file of an export has the rest. */
const step = (
  today: Date,
  ago: number,
  what: {
    readonly id: string;
    readonly metric: string;
    readonly tip: string | null;
    readonly title: string;
    readonly note: string;
  },
) => {
  const at = new Date(
    Date.parse(`${today.toISOString().slice(0, 10)}T09:00:00.000Z`) - ago * DAY,
  ).toISOString();
  return { account: 'sample-us', scope: 'seller-fulfilled' as const, at, changedAt: at, ...what };
};

/** What the made-up seller did: one step after which the figure is better, one after which nothing is clear, one too early to judge. */
export const sampleActions = (today: Date) => [
  step(today, 40, {
    id: '5a11ab1e-0001-4000-8000-000000000001',
    metric: 'valid-tracking-rate',
    tip: 'integrated-carriers',
    title: 'Use carriers Amazon can read',
    note: 'All parcels since Monday; Ana checks the labels at five.',
  }),
  step(today, 30, {
    id: '5a11ab1e-0002-4000-8000-000000000002',
    metric: 'contact-response-time',
    tip: 'weekend-rota',
    title: 'Cover weekends and holidays',
    note: '',
  }),
  step(today, 9, {
    id: '5a11ab1e-0003-4000-8000-000000000003',
    metric: 'contact-rate',
    tip: null,
    title: 'Size chart in the listing of the lamp',
    note: 'Most questions were about the size.',
  }),
];

/** What the made-up seller made of the tips: one is hidden, and one is the seller's own. */
export const sampleTips = (today: Date) => ({
  hidden: ['listing-answers-questions'],
  own: [
    {
      id: 'own-5a11ab1e5a11ab1e',
      metric: 'contact-response-time',
      title: 'Ask the warehouse at noon',
      text: 'What is open at noon is asked for in one list, so that its answers are there by three.',
      changedAt: new Date(today.getTime() - 40 * DAY).toISOString(),
    },
  ],
  removed: [],
});
