import type { Refusal } from '../border/refusal';
import type { MergedTemplates } from '../messages/templates/template-list';
import type { PageWords } from '../words/pages/page-words';
import { exportName, type OutcomeView } from './outcome-words';
import { refusalGaps } from './refusal-words';

type Counts = Omit<MergedTemplates, 'shelf'>;
type Outcome = Counts | ({ readonly kind: 'refused' } & Refusal);

const sentencesFor = ({ added, known, left }: Counts, say: PageWords): string =>
  [
    say('templates-imported', { count: added, known }),
    ...(left > 0 ? [say('templates-left', { count: left })] : []),
  ].join(' ');

/** The sentence for an import of templates: how many are new, or which field was refused and why. */
export const templateImportWords = (outcome: Outcome, say: PageWords): OutcomeView =>
  'kind' in outcome
    ? { tone: 'bad', text: say('refused', refusalGaps(outcome, say)) }
    : { tone: 'good', text: sentencesFor(outcome, say) };

/** The sentence for an import of everything, with what became of its templates, if it had any. */
export const withTemplateWords = (
  view: OutcomeView,
  templates: Counts | null,
  say: PageWords,
): OutcomeView => (templates ? { ...view, text: `${view.text} ${sentencesFor(templates, say)}` } : view);

/** `benchline-templates-2026-11-21.json`, after the local day. */
export const templatesExportName = (at: Date): string =>
  exportName(at).replace('benchline-', 'benchline-templates-');
