import type { OptionsPart } from '../../../components/options/page-options';
import { TemplateOptions } from '../../../components/options/page-template-options';
import type { Reader } from '../../../lib/summary/reader';
import { templateActions, templateOutcome } from './act';
import { followTemplates, loadTemplates, templatesState } from './load';

/** The seller's templates: to write, change, remove, export and import. */
export const templatesPart = (reader: Reader): OptionsPart => {
  const actions = templateActions(reader);
  followTemplates(reader);
  void loadTemplates(reader);
  return {
    id: 'templates',
    title: reader.say('templates-title'),
    Body: () => (
      <TemplateOptions
        state={templatesState.value}
        outcome={templateOutcome.value}
        say={reader.say}
        {...actions}
      />
    ),
  };
};
