import { ACCOUNT } from './account';
import { CONTACTS } from './contacts';
import { DEFECTS } from './defects';
import { REPLIES } from './replies';
import { RETURNS } from './returns';
import { SATISFACTION } from './satisfaction';
import { SHIPPING } from './shipping';
import { VOICES } from './voices';
import type { TipTexts } from '../../tip-texts';

/** Every tip in English. */
export const EN: TipTexts = {
  ...VOICES,
  ...DEFECTS,
  ...SHIPPING,
  ...CONTACTS,
  ...REPLIES,
  ...RETURNS,
  ...SATISFACTION,
  ...ACCOUNT,
};
