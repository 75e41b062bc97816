// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OwnMetric } from '../../lib/own-metrics/own-metric';
import { metricEntries } from '../../lib/summary/metric-entries';
import { readerOf } from '../../lib/summary/reader';
import { NOW } from '../../lib/summary/testing/listed';
import { OwnMetricOptions, type MetricActions } from './page-own-metric-options';

const reader = readerOf('en', NOW, 'UTC');
const share: OwnMetric = {
  id: 'own-0123456789abcdef',
  name: 'Solved <b>at once</b>',
  unit: 'rate',
  better: 'higher',
  target: 0.123,
  changedAt: NOW.toISOString(),
};
const gone: OwnMetric = { ...share, id: 'own-fedcba9876543210', name: 'Calls', removed: true };

const show = (last: OwnMetric | null = null) => {
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    save: vi.fn<MetricActions['save']>(async () => true),
    remove: vi.fn<MetricActions['remove']>(),
    bringBack: vi.fn<MetricActions['bringBack']>(),
  };
  const state = { kind: 'ready', ...metricEntries([share, gone], reader), last } as const;
  void act(() =>
    render(<OwnMetricOptions state={state} outcome={null} say={reader.say} {...actions} />, root),
  );
  const press = async (name: string): Promise<void> => {
    const button = Array.from(root.querySelectorAll('button')).find(each => each.textContent === name);
    await act(async () => button?.click());
  };
  const submit = (): Promise<void> =>
    act(async () => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  const fill = (name: string, value: string): void => {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!field) throw new Error(`no field ${name}`);
    field.value = value;
  };
  return { root, press, submit, fill, ...actions };
};

describe('OwnMetricOptions', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what a metric is, as text', () => {
    const { root } = show();
    expect(root.querySelector('h3')?.textContent).toBe(share.name);
    expect(root.querySelector('.entry .soft')?.textContent).toBe(
      'percent · more is better · your target: at least 12.3%',
    );
  });

  it('saves a new one, its target in the unit that is kept', async () => {
    const { press, fill, submit, save, root } = show();
    await press('Define a metric of your own');
    fill('name', ' Solved ');
    fill('target', '12.3');
    await submit();
    expect(save).toHaveBeenCalledExactlyOnceWith({
      name: 'Solved',
      unit: 'rate',
      better: 'higher',
      target: 0.123,
    });
    expect(root.querySelector('form')).toBeNull();
  });

  it('changes one, but not its unit', async () => {
    const { press, fill, submit, save, root } = show();
    await press('Edit');
    expect(root.querySelector('[name=unit]')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('[name=target]')?.value).toBe('12.3');
    fill('target', '');
    await submit();
    expect(save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: share.id, unit: 'rate', target: null }),
    );
  });

  it('removes one, and brings one back', async () => {
    const { press, remove, bringBack } = show();
    await press('Remove');
    expect(remove).toHaveBeenCalledExactlyOnceWith(share);
    await press('Bring back');
    expect(bringBack).toHaveBeenCalledExactlyOnceWith(gone);
  });

  it('offers an undo of the last removal, and says that the readings stay', async () => {
    const { root, press, bringBack } = show(gone);
    expect(root.querySelector('[role=status]')?.textContent).toContain('Its readings stay');
    await press('Undo');
    expect(bringBack).toHaveBeenCalledExactlyOnceWith(gone);
  });
});
