import { say } from '../set-up/say.mjs';
import { startDemo } from './start';

const HOST = 'https://sellercentral.amazon.com';

const HINTS = `
What to try:
  1. Account Health: the chips beside Amazon's numbers. Click one, or reach it with Tab and press Enter.
  2. Feedback Manager: the three insights, with the gap to the average seller.
  3. The account switcher at the top left: Germany has other numbers and no history yet.
  4. The small mark in the corner: what was read on this page, what was not, and the switches.
  5. Other languages: https://sellercentral.amazon.de/performance/dashboard, also .fr, .it, .es, .co.jp, .in
  6. Other layouts: add ?layout=table, dl, grid or kat to an address; ?orders=fba for an account without own parcels.
  7. The pages behind: shipping in detail, Reports, Messages, Home, Voice of the Customer. Opening the report
     "Performance over time" fills the history page with twelve months.
  8. "Show Benchline …" in the corner's mark: point at a number and say what it is. Options: in the popup.
  9. Messages: the time left beside each waiting row, and the bar above the list. Answer one, or mark one as "no response needed".
     Other lists: ?layout=table, list or kat, ?dates=day, ?virtual&rows=3000, ?page=10&rows=60
Close the browser to end.
`;

/** Opens the pages to try in a window and resolves when the browser is closed. */
export const showWindow = async (profile: string | undefined): Promise<void> => {
  const { context, origin } = await startDemo({ window: 'headed', profile });
  const closed = new Promise<void>(resolve => void context.once('close', () => resolve()));
  const addresses = [
    `${origin}/history.html`,
    `${origin}/popup.html`,
    `${HOST}/feedback-manager/index.html#/`,
    `${HOST}/performance/dashboard`,
  ];
  for (const address of addresses) {
    const page = await context.newPage();
    await page.goto(address);
  }
  say(HINTS);
  await closed;
};
