import type { OptionsPart } from '../../components/options/page-options';
import type { Reader } from '../../lib/summary/reader';
import { loadAccounts } from './accounts/load';
import { accountsPart } from './accounts/part';
import { waitingWordsFor } from '../../lib/words/waiting/waiting-words';
import { cutPart } from './cut/part';
import { displayPart } from './display/part';
import { languagePart } from './language/part';
import { messagesPart } from './messages/part';
import { metricsPart } from './metrics/part';
import { rulesPart } from './rules/part';
import { storedPart } from './stored/part';
import { targetsPart } from './targets/part';
import { templatesPart } from './templates/part';
import { thinPart } from './thin/part';
import { tipsPart } from './tips/part';

/** The parts of the options page, in order. A new one is a folder of its own and a line here. */
export const partsFor = (reader: Reader): readonly OptionsPart[] => [
  accountsPart(reader),
  messagesPart(reader.words.language, waitingWordsFor(reader.words.language)),
  displayPart(reader),
  rulesPart(reader),
  templatesPart(reader),
  tipsPart(reader),
  targetsPart(reader),
  metricsPart(reader),
  languagePart(reader),
  thinPart(reader),
  cutPart(reader),
  storedPart(reader, () => void loadAccounts(reader)),
];
