import type { JSX } from 'preact';
import type { PageWords } from '../../lib/words/pages/page-words';
import { FilePair } from './page-file-pair';
import type { RuleActions } from './page-rule-options';

type Props = Pick<RuleActions, 'exportRules' | 'importRules'> & { readonly say: PageWords };

/** To save the rules as a file and to take them from one. */
export const RuleFiles = ({ exportRules, importRules, say }: Props): JSX.Element => (
  <FilePair
    saveText={say('rules-export')}
    openText={say('rules-import')}
    save={exportRules}
    open={importRules}
  />
);
