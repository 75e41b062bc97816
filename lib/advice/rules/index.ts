import type { Rule } from '../rule';
import { ACCOUNT_RULES } from './account';
import { CONTACT_RULES } from './contacts';
import { DEFECT_RULES } from './defects';
import { REPLY_RULES } from './replies';
import { RETURN_RULES } from './returns';
import { SATISFACTION_RULES } from './satisfaction';
import { SHIPPING_RULES } from './shipping';
import { VOICE_RULES } from './voices';

/** The rule of each tip of the catalogue, by its id; a test holds the two together. */
const RULES = new Map<string, Rule>(
  Object.entries({
    ...VOICE_RULES,
    ...DEFECT_RULES,
    ...SHIPPING_RULES,
    ...CONTACT_RULES,
    ...REPLY_RULES,
    ...RETURN_RULES,
    ...SATISFACTION_RULES,
    ...ACCOUNT_RULES,
  }),
);

/** When a tip fits; undefined for a tip without a rule, which is never shown. */
export const ruleOf = (tip: string): Rule | undefined => RULES.get(tip);

/** The ids of all tips that have a rule. */
export const ruledTips = (): readonly string[] => [...RULES.keys()];
