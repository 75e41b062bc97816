import type { PageRead } from '../reading';
import type { Ask } from './ask';
import { offered } from './offer';

/** What the page gave so far, to be told in the report. */
export type Reported = {
  readonly pageId: string;
  readonly read: PageRead | null;
};

/** Brings the script that reports a page, and lets it copy the report; `place` is where it says what came of it. */
export const reportPage = async (ask: Ask, reported: Reported, place: HTMLElement): Promise<void> => {
  const reply = await ask('bring-report', { pageId: reported.pageId });
  const { startReport } = offered();
  if (reply.ok && startReport) startReport({ ...reported, ...reply.answer, place });
};
