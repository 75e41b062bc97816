import type { Days } from '../../evidence/collect';

/** What the address of the evidence page asks for. */
export type EvidenceWish = { readonly account: string | null; readonly days: Days };

const dayOf = (text: string | null): string | null =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

/** Reads `location.search`. Anything may stand there; days the wrong way round change places. */
export const readEvidenceWish = (search: string): EvidenceWish => {
  const asked = new URLSearchParams(search);
  const [from, to] = [dayOf(asked.get('from')), dayOf(asked.get('to'))];
  const days = from !== null && to !== null && to < from ? { from: to, to: from } : { from, to };
  return { account: asked.get('account'), days };
};

/** The query that shows it, with its question mark. */
export const evidenceSearch = ({ account, days }: EvidenceWish): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ account, ...days })) if (value) query.set(name, value);
  return `?${query.toString()}`;
};

/** `benchline-evidence-2026-09-01-2026-11-21.json`; a side that is open is left out. */
export const evidenceName = ({ from, to }: Days): string =>
  `${['benchline-evidence', from, to].filter(Boolean).join('-')}.json`;
