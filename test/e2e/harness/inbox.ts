import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A row of the stand-in's list: what it is, and what of ours stands in it. */
export type RowSeen = {
  readonly thread: string;
  readonly waits: boolean;
  /** The accessible name of the mark whose middle is in the row; '' without one. */
  readonly mark: string;
};

/** The rows in the window, with the marks that stand in them, as one sees them. */
export const rowsSeen = (page: Page): Promise<readonly RowSeen[]> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('benchline-deadline')].flatMap(host => {
      const button = host.shadowRoot?.querySelector('button');
      if (!button?.checkVisibility({ visibilityProperty: true })) return [];
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return [
        { name: button.getAttribute('aria-label') ?? '', x: (left + right) / 2, y: (top + bottom) / 2 },
      ];
    });
    return [...document.querySelectorAll<HTMLElement>('.message-row')].flatMap(row => {
      const { left, right, top, bottom } = row.getBoundingClientRect();
      const list = row.closest('.message-scroller')?.getBoundingClientRect();
      const isSeen = top >= Math.max(0, list?.top ?? 0) && bottom <= Math.min(innerHeight, list?.bottom ?? 0);
      if (!isSeen) return [];
      const inIt = marks.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
      return [
        {
          thread: row.dataset['threadId'] ?? '',
          waits: row.classList.contains('is-unread'),
          mark: inIt.map(({ name }) => name).join(' + '),
        },
      ];
    });
  });

/** Resolves when every waiting row in the window has one mark and no other row has any. Answers the rows. */
export const marksAreRight = async (page: Page): Promise<readonly RowSeen[]> => {
  await expect
    .poll(
      async () => {
        const rows = await rowsSeen(page);
        const wrong = rows.filter(({ waits, mark }) => waits !== (mark !== '') || mark.includes(' + '));
        return rows.length === 0 ? 'no rows' : wrong;
      },
      { interval: 100 },
    )
    .toEqual([]);
  return rowsSeen(page);
};

/** What is drawn of the bar: its words as one reads them, or '' where it is not there. */
export const barText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document
      .querySelector('benchline-bar')
      ?.shadowRoot?.querySelector<HTMLElement>('[role=region]');
    return frame?.checkVisibility() ? frame.innerText.replace(/\s+/gu, ' ').trim() : '';
  });
