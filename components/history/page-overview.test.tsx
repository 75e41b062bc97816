// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../lib/summary/overview/course';
import type { Gathered } from '../../lib/summary/overview/gathered';
import { readOverviewWish } from '../../lib/summary/overview/overview-address';
import { overviewView } from '../../lib/summary/overview/overview-view';
import { tileOf } from '../../lib/summary/overview/tile';
import { daysOfRange, tileLine } from '../../lib/summary/overview/tile-line';
import { knownOf } from '../../lib/summary/order';
import { readerOf } from '../../lib/summary/reader';
import { account, listed, NOW, reading } from '../../lib/summary/testing/listed';
import { Overview } from './page-overview';

const reader = readerOf('en', NOW, 'UTC');
const days = daysOfRange('90', null, reader);
const series = listed(reading({ value: 0.02, firstSeen: '2026-11-20T08:00:00.000Z' }), reading());
const [entry] = knownOf(series);

const tileWith = (isRead: boolean) => {
  if (!entry) throw new Error('the sample has a series');
  const line = isRead ? tileLine(entry, series.rows, days, reader) : null;
  return tileOf(entry, account('a'), line, { range: '90', days, reader });
};

const gathered = (isRead: boolean): Gathered => ({
  accounts: [{ id: 'a', title: 'Nordlicht Goods', country: 'US', tiles: [tileWith(isRead)] }],
  read: isRead ? 1 : 0,
  of: 1,
  skipped: 0,
});

const show = async (known: Gathered, search: string, progress: Progress) => {
  const root = document.createElement('div');
  const actions = {
    change: vi.fn<Parameters<typeof Overview>[0]['change']>(),
    stop: vi.fn<() => void>(),
    goOn: vi.fn<() => void>(),
  };
  const view = overviewView(known, readOverviewWish(search), reader);
  await act(() => render(<Overview view={view} progress={progress} {...actions} say={reader.say} />, root));
  return { root, ...actions };
};

describe('Overview', () => {
  it('shows a series as one link with value, line in words, verdict and age', async () => {
    const { root } = await show(gathered(true), '', 'done');
    expect(root.querySelector('.tile')?.textContent).toBe(
      'Late Shipment Rate 30 days · today1.10%▼ 2.9 pp below target 4%',
    );
    expect(root.querySelector('.tile svg')?.getAttribute('aria-label')).toMatch(/^From 2\.00% .* to 1\.10%/);
    expect(root.querySelectorAll('.tile a')).toHaveLength(1);
  });

  it('keeps the place of a line that is not read yet', async () => {
    const { root, stop } = await show(gathered(false), '', 'reading');
    expect(root.querySelector('.tile-line')?.childElementCount).toBe(0);
    expect(root.querySelector('progress')?.max).toBe(1);
    root.querySelector('button')?.click();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('says how much was read after a stop, and goes on', async () => {
    const { root, goOn } = await show(gathered(false), '', 'stopped');
    expect(root.textContent).toContain('Stopped: 0 of 1 lines were read.');
    root.querySelector('button')?.click();
    expect(goOn).toHaveBeenCalledOnce();
  });

  it('leads out of filters that leave nothing', async () => {
    const { root } = await show(gathered(true), '?find=zzz&range=365', 'done');
    expect(root.querySelector('.notice a')?.getAttribute('href')).toBe('?range=365');
    expect(root.querySelector('input')?.value).toBe('zzz');
  });

  it('hands over what is typed', async () => {
    const { root, change } = await show(gathered(true), '', 'done');
    const input = root.querySelector('input');
    if (input) input.value = 'late';
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ name: 'text', value: 'late' });
  });
});
