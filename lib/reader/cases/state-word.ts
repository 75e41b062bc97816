import { wordingKey } from '../../catalogue/wording-key';
import type { InboxFilter } from '../../inbox';
import type { CaseState } from '../../messages/case';

/** Amazon's wordings as far as they are known, and English words that can mean nothing else in a column of states. */
const STATES: Readonly<Record<CaseState, readonly string[]>> = {
  waiting: ['responseneeded', '需要回复', 'responserequired', 'needsresponse'],
  answered: ['replied', 'responded', 'answered', 'responsesent'],
  'no-response-needed': ['noresponseneeded', 'markedasnoresponseneeded', 'noresponserequired'],
  resolved: ['resolved', '已解决', '已解决的问题'],
  'reported-unresolved': ['reportedunresolved', '已报告未解决'],
  unknown: [],
};

const FILTERS: Readonly<Record<InboxFilter, readonly string[]>> = {
  all: ['all', 'allmessages'],
  'response-needed': STATES.waiting,
  sent: ['sent', 'sentmessages'],
  resolved: STATES.resolved,
  'reported-unresolved': STATES['reported-unresolved'],
  unknown: [],
};

const find = <Name extends string>(table: Readonly<Record<Name, readonly string[]>>, key: string) =>
  (Object.keys(table) as Name[]).find(name => table[name].includes(key)) ?? null;

/** The filter that a word or token names, in any spelling: "Response Needed", "RESPONSE_NEEDED", "responseNeeded". */
export const filterNamed = (text: string): InboxFilter | null => find(FILTERS, wordingKey(text));

/** How this page calls its filters, learnt from the links of its rail (filter.ts): wording key to filter. */
export type OwnWords = ReadonlyMap<string, InboxFilter>;

const STATE_OF: Readonly<Partial<Record<InboxFilter, CaseState>>> = {
  'response-needed': 'waiting',
  resolved: 'resolved',
  'reported-unresolved': 'reported-unresolved',
};

/** The state that a whole text or a token names; null where it names none. */
export const stateNamed = (text: string, own: OwnWords): CaseState | null => {
  if (text.length > 40) return null;
  const key = wordingKey(text);
  const filter = own.get(key);
  return find(STATES, key) ?? (filter ? (STATE_OF[filter] ?? null) : null);
};
