// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findMetric } from '../../lib/catalogue/metrics';
import type { OwnTarget } from '../../lib/own-targets/own-target';
import { withTarget } from '../../lib/own-targets/target-list';
import { readerOf } from '../../lib/summary/reader';
import {
  targetAccounts,
  targetEntries,
  targetMetrics,
  targetOutcome,
} from '../../lib/summary/target-entries';
import { account, NOW } from '../../lib/summary/testing/listed';
import { OwnTargetOptions, type TargetActions } from './page-own-target-options';

const reader = readerOf('en', NOW, 'UTC');
const accounts = [account('a', { name: 'Main <b>shop</b>' })];
const late: OwnTarget = {
  account: 'a',
  metric: 'late-shipment-rate',
  value: 0.123,
  changedAt: NOW.toISOString(),
};
const gone: OwnTarget = { ...late, account: 'removed', metric: 'contact-rate' };

const show = (removed: string | null = null) => {
  const root = document.createElement('div');
  document.body.append(root);
  const actions = {
    save: vi.fn<TargetActions['save']>(async () => true),
    remove: vi.fn<TargetActions['remove']>(),
    bringBack: vi.fn<TargetActions['bringBack']>(),
  };
  const entries = targetEntries([late, gone, { ...late, account: null, value: null }], accounts, reader);
  const state = {
    kind: 'ready',
    entries,
    metrics: targetMetrics(reader),
    unitOf: (id: string) => findMetric(id)?.unit ?? 'count',
    accounts: targetAccounts(accounts, reader),
    removed,
  } as const;
  void act(() =>
    render(<OwnTargetOptions state={state} outcome={null} say={reader.say} {...actions} />, root),
  );
  const press = async (name: string): Promise<void> => {
    const button = Array.from(root.querySelectorAll('button')).find(
      each => each.getAttribute('aria-label') === name || each.textContent === name,
    );
    await act(async () => button?.click());
  };
  const fill = (name: string, value: string): Promise<void> =>
    act(async () => {
      const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (!field) throw new Error(`no field ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const submit = (): Promise<void> =>
    act(async () => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  return { root, press, fill, submit, entries, ...actions };
};

describe('OwnTargetOptions', () => {
  afterEach(() => document.body.replaceChildren());

  it('lists those in use as text, also of an account that is gone', () => {
    const { root } = show();
    expect(Array.from(root.querySelectorAll('.entry .soft'), each => each.textContent)).toEqual([
      'An account that is not here any more · your target: at most 12.3%',
      'Main <b>shop</b> · your target: at most 12.3%',
    ]);
  });

  it('sets one in the unit that is kept, for all accounts or one', async () => {
    const { press, fill, submit, save, root } = show();
    await press('Set a target of your own');
    await fill('metric', 'late-shipment-rate');
    expect(root.textContent).toContain('Your target, in percent');
    await fill('value', '12.3');
    await submit();
    expect(save).toHaveBeenLastCalledWith({ metric: 'late-shipment-rate', account: null, value: 0.123 });
    await press('Set a target of your own');
    await fill('metric', 'contact-response-time');
    expect(root.textContent).toContain('Your target, in minutes');
    await fill('account', 'a');
    await fill('value', '360');
    await submit();
    expect(save).toHaveBeenLastCalledWith({ metric: 'contact-response-time', account: 'a', value: 360 });
    expect(root.querySelector('form')).toBeNull();
  });

  it('changes the value of one and nothing else, and removes one', async () => {
    const { press, fill, submit, save, remove, root, entries } = show();
    await press('Edit: Late Shipment Rate, Main <b>shop</b>');
    expect(root.querySelector('form [name=metric]')).toBeNull();
    expect(root.querySelector<HTMLInputElement>('[name=value]')?.value).toBe('12.3');
    await fill('value', '2');
    await submit();
    expect(save).toHaveBeenCalledExactlyOnceWith({ metric: late.metric, account: 'a', value: 0.02 });
    await press('Remove: Late Shipment Rate, Main <b>shop</b>');
    expect(remove).toHaveBeenCalledExactlyOnceWith(entries[1]);
  });

  it('brings back what was removed', async () => {
    const { press, bringBack } = show('Late Shipment Rate');
    await press('Undo');
    expect(bringBack).toHaveBeenCalledOnce();
  });

  it('offers no metric that can have none, and says which values there are', () => {
    const offered = targetMetrics(reader).map(({ value }) => value);
    expect(offered).toContain('contact-rate');
    expect(offered).not.toContain('neutral-feedback-rate');
    const metric = findMetric('late-shipment-rate');
    if (!metric) throw new Error('no such metric');
    const kept = withTarget([], { account: null, metric, value: 2 }, NOW);
    expect(targetOutcome(kept, metric, reader)).toEqual({
      tone: 'bad',
      text: 'Not saved: no value of “Late Shipment Rate” can reach this target. Values go from 0% to 100%.',
    });
  });
});
