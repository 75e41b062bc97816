import type { PanelWords } from '../view';
import type { Words } from '../words/words';

/** The words that all panels of a page share, once an answer. */
export const panelWords = ({ say }: Words): PanelWords => ({
  how: say('panel.how'),
  undo: say('panel.undo'),
  sure: say('panel.sure'),
  started: say('panel.started'),
  hidden: say('panel.hidden'),
  saved: say('panel.saved'),
  removed: say('panel.removed'),
  failed: say('panel.failed'),
});
