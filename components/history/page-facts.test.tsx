// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { factsView } from '../../lib/summary/facts-view';
import { subjectOf } from '../../lib/summary/listed-subject';
import { knownOf } from '../../lib/summary/order';
import { readerOf } from '../../lib/summary/reader';
import { account, listed, NOW, reading } from '../../lib/summary/testing/listed';
import { Facts } from './page-facts';

const show = (more: Parameters<typeof reading>[0]): HTMLElement => {
  const [known] = knownOf(listed(reading(more)));
  if (!known) throw new Error('a known metric');
  const root = document.createElement('div');
  const facts = factsView(subjectOf(known, account('a'), readerOf('en', NOW, 'UTC')));
  render(<Facts facts={facts} />, root);
  return root;
};

const type = async (root: HTMLElement, at: number, text: string): Promise<string> => {
  const input = root.querySelectorAll('input')[at];
  if (!input) throw new Error('a field');
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return root.querySelector('output')?.textContent ?? '';
};

describe('the facts of a series', () => {
  const missed = { value: 0.05, counts: { part: 50, whole: 1000 } };

  it('are the panel’s own', () => {
    const root = show(missed);
    expect(root.querySelector('.verdict')?.textContent).toBe('Beyond the target');
    expect(Array.from(root.querySelectorAll('tr'), row => row.textContent)).toContain(
      'to be under 4% again251 orders more, all in timewhile those counted now stay in',
    );
  });

  it('say what would be if more orders came', async () => {
    const root = show(missed);
    expect(root.querySelector('output')?.textContent).toBe('5.00% · target missed');
    expect(await type(root, 0, '251')).toBe('4.00% · target kept');
    expect(await type(root, 1, '1')).toBe('4.08% · target missed');
    expect(await type(root, 1, '-20')).toBe('2.40% · target kept');
    expect(await type(root, 1, '-51')).toBe('cannot be');
    expect(await type(root, 1, '')).toBe('cannot be');
  });

  it('move an answer time', async () => {
    const root = show({ metric: 'contact-response-time', window: 'P4W', value: 1800, target: null });
    expect(await type(root, 0, '17')).toBe('23.5 h · target kept');
    expect(await type(root, 1, '10')).toBe('28.7 h · target missed');
  });

  it('offer nothing to move without counts', () => {
    expect(show({ value: 0.05 }).querySelector('input')).toBeNull();
    expect(show({ value: 0.05, counts: { part: 1, whole: 1000 } }).querySelector('input')).toBeNull();
  });
});
