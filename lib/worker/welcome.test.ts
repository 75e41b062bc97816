import { expect, it, vi } from 'vitest';
import { startWelcome } from './welcome';

it.each([
  ['install', 1],
  ['update', 0],
  ['browser_update', 0],
  ['chrome_update', 0],
  ['shared_module_update', 0],
])('at %s the first screen opens %i times', (reason, times) => {
  const openPage = vi.fn<(path: string) => Promise<unknown>>().mockRejectedValue(new Error('no window'));
  startWelcome({ onInstalled: told => told({ reason }), openPage });
  expect(openPage.mock.calls).toEqual(Array.from({ length: times }, () => ['/welcome.html']));
});
