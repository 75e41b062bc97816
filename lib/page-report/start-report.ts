import { shadowRootOf } from '../overlay/shadow-root-of';
import { askShown } from '../reader/shown';
import type { Reported } from '../overlay/reporting';
import { copyReport } from './copy-report';
import { pageReport } from './page-report';

/** What the content script asks for when the seller wants a report of the page. */
export type ReportOptions = Reported & {
  readonly version: string;
  readonly language: string | null;
  readonly place: HTMLElement;
};

const write = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** Reports the page that the script is in, onto the clipboard. */
export const startReport = ({ place, language: chosen, ...head }: ReportOptions): void => {
  const language = head.read?.language ?? 'en';
  const page = {
    body: document.body,
    shadowRootOf,
    isShown: askShown(),
    languages: [...new Set([language, 'en-US'])],
  };
  const report = pageReport(page, { ...head, hostname: location.hostname });
  void copyReport({ report, language: chosen ?? language, place, write });
};
