import { ACCOUNT } from './account';
import { CONTACTS } from './contacts';
import { DEFECTS } from './defects';
import { REPLIES } from './replies';
import { RETURNS } from './returns';
import { SATISFACTION } from './satisfaction';
import { SHIPPING } from './shipping';
import { VOICES } from './voices';
import type { TipTexts } from '../../tip-texts';

/** Every tip in German. Terms that Amazon’s German is not known for are described, not named. */
export const DE: TipTexts = {
  ...VOICES,
  ...DEFECTS,
  ...SHIPPING,
  ...CONTACTS,
  ...REPLIES,
  ...RETURNS,
  ...SATISFACTION,
  ...ACCOUNT,
};
