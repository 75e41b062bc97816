import { html } from '../overlay/element';
import { numberLocale, spokenFor } from '../words/languages';
import { speaker } from '../words/messages';
import { REPORT_WORDS } from '../words/overlay/report-words';

export type Copying = {
  readonly report: string;
  /** BCP 47 language of the page. */
  readonly language: string;
  /** Where the outcome is said. */
  readonly place: HTMLElement;
  /** Puts a text on the clipboard; rejects where the page or the browser does not allow it. */
  readonly write: (text: string) => Promise<void>;
};

/** The report to be copied by hand, all of it selected. */
const byHand = (report: string, name: string): HTMLTextAreaElement => {
  const area = html('textarea', { readonly: '', rows: 6, class: 'copy', 'aria-label': name });
  area.value = report;
  return area;
};

/** Copies a report and says so; where that is not allowed, shows it to be copied by hand. */
export const copyReport = async ({ report, language, place, write }: Copying): Promise<void> => {
  const spoken = spokenFor(language);
  const say = speaker<(typeof REPORT_WORDS)['en']>(spoken, REPORT_WORDS[spoken], numberLocale(language));
  const refused = await write(report).then(
    () => false,
    () => true,
  );
  place.replaceChildren(html('p', {}, say(refused ? 'report.by-hand' : 'report.copied')));
  if (!refused) return;
  const area = byHand(report, say('report.button'));
  place.append(area);
  area.focus();
  area.select();
};
