import { array, assert, constantFrom, property, record, type Arbitrary } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_OWN_TIPS, NO_CHOICES, type OwnTip, type TipChoices } from './own-tip';
import { mergedChoices, newTipsIn, withoutNewTips } from './merge-tips';
import { withHidden, withOwnTip, withoutOwnTip, withShown } from './tip-choices';
import { changeTipChoices, readTipChoices, storedTipChoices, TIPS_KEY } from './tips-store';
import { isOwnTipId } from './tips-schema';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.stubGlobal('navigator', {
  locks: { request: (_: string, work: () => Promise<unknown>) => work() },
});

beforeEach(() => {
  fakeBrowser.reset();
});

const at = (hour: number) => new Date(Date.UTC(2026, 10, 21, hour));
const draft = { metric: 'contact-rate', title: ' Ask the carrier ', text: 'Each Monday.' };

describe('hidden and own tips', () => {
  it('are kept, changed and removed', () => {
    const kept = withOwnTip(withHidden(NO_CHOICES, 'weekend-rota'), draft, at(1));
    const [tip] = kept.choices.own;
    expect(tip).toMatchObject({ title: 'Ask the carrier', metric: 'contact-rate' });
    expect(isOwnTipId(tip?.id ?? '')).toBe(true);
    const id = tip?.id ?? '';
    const edited = withOwnTip(kept.choices, { ...draft, id, title: 'Ask both' }, at(2)).choices;
    expect(edited.own).toMatchObject([{ id, title: 'Ask both' }]);
    const gone = withoutOwnTip(withHidden(edited, id), id, at(3));
    expect(gone).toEqual({
      hidden: ['weekend-rota'],
      own: [],
      removed: [{ id, changedAt: at(3).toISOString() }],
    });
    expect(withShown(gone, 'weekend-rota').hidden).toEqual([]);
    expect(withHidden(gone, 'weekend-rota')).toBe(gone);
  });

  it('are bounded, and not empty', () => {
    const own = Array.from({ length: MOST_OWN_TIPS }, (_, index): OwnTip => ({
      ...draft,
      id: `own-${String(index).padStart(8, '0')}`,
      changedAt: at(1).toISOString(),
    }));
    const full: TipChoices = { ...NO_CHOICES, own };
    expect(withOwnTip(full, draft, at(1))).toMatchObject({ kind: 'not-kept', reason: 'full' });
    expect(withOwnTip(NO_CHOICES, { ...draft, title: '  ' }, at(1))).toMatchObject({ reason: 'empty' });
  });

  it('are merged: hidden by either, the newest version of each own tip; and an import is taken back', () => {
    const [mine] = withOwnTip(NO_CHOICES, draft, at(1)).choices.own;
    if (!mine) throw new Error('there is one');
    const one = { ...NO_CHOICES, hidden: ['a-tip'], own: [mine] };
    const removed = {
      ...NO_CHOICES,
      hidden: ['b-tip'],
      removed: [{ id: mine.id, changedAt: at(2).toISOString() }],
    };
    expect(mergedChoices(one, removed)).toEqual({ ...removed, hidden: ['a-tip', 'b-tip'] });
    const added = newTipsIn(removed, { ...one, own: [{ ...mine, changedAt: at(3).toISOString() }] });
    expect(added).toMatchObject({ hidden: ['a-tip'], own: [mine.id] });
    expect(withoutNewTips(mergedChoices(removed, one), added).hidden).toEqual(['b-tip']);
  });

  it('merge in any order to the same', () => {
    const id = constantFrom('own-00000001', 'own-00000002');
    const changedAt = constantFrom(at(1).toISOString(), at(2).toISOString());
    const tip: Arbitrary<OwnTip> = record({
      id,
      changedAt,
      metric: constantFrom('nps'),
      title: constantFrom('x', 'y'),
      text: constantFrom(''),
    });
    const choices = record({
      hidden: array(constantFrom('a', 'b', 'c'), { maxLength: 2 }),
      own: array(tip, { maxLength: 2 }),
      removed: array(record({ id, changedAt }), { maxLength: 2 }),
    });
    assert(
      property(choices, choices, choices, (one, two, three) => {
        const both = mergedChoices(one, two);
        expect(mergedChoices(two, one)).toEqual(both);
        expect(mergedChoices(both, two)).toEqual(both);
        expect(mergedChoices(mergedChoices(one, two), three)).toEqual(
          mergedChoices(one, mergedChoices(two, three)),
        );
      }),
    );
  });
});

describe('the store of tips', () => {
  it('keeps what is chosen, and what it cannot read', async () => {
    expect(await storedTipChoices()).toBeNull();
    await fakeBrowser.storage.local.set({
      [TIPS_KEY]: { version: 1, hidden: ['ok-tip', 7], own: [{ id: 'broken' }], removed: 'x' },
    });
    expect(await readTipChoices()).toEqual({ hidden: ['ok-tip'], own: [], removed: [] });
    await changeTipChoices(choices => ({ choices: withOwnTip(choices, draft, at(1)).choices }));
    const { [TIPS_KEY]: stored } =
      await fakeBrowser.storage.local.get<Record<string, { own: unknown[] }>>(TIPS_KEY);
    expect(stored?.own).toHaveLength(2);
    expect((await storedTipChoices())?.own).toHaveLength(1);
  });

  it('does not write over what a later version wrote, and survives nonsense', async () => {
    await fakeBrowser.storage.local.set({ [TIPS_KEY]: { version: 2, hidden: ['ok-tip'] } });
    await expect(changeTipChoices(choices => ({ choices: withHidden(choices, 'x') }))).rejects.toThrow(
      /later|update/i,
    );
    await fakeBrowser.storage.local.set({ [TIPS_KEY]: 'nonsense' });
    expect(await readTipChoices()).toEqual(NO_CHOICES);
  });
});
