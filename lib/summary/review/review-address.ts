/** What the address of the weekly review asks for; null where it leaves the choice to the page. */
export type ReviewWish = { readonly week: string | null; readonly account: string | null };

/** No history is older than this, and no calendar has weeks without end. */
const isDate = (text: string): boolean => /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Reads `location.search`. Anything may stand there: what makes no sense counts as not said. */
export const readReviewWish = (search: string): ReviewWish => {
  const asked = new URLSearchParams(search);
  const week = asked.get('week');
  return { week: week !== null && isDate(week) ? week : null, account: asked.get('account') || null };
};

/** The query that shows it, with its question mark. */
export const reviewSearch = ({ week, account }: ReviewWish): string => {
  const query = new URLSearchParams();
  if (week) query.set('week', week);
  if (account) query.set('account', account);
  return `?${query.toString()}`;
};
