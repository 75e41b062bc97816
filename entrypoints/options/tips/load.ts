import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { TipsState } from '../../../components/options/page-tip-options';
import { readTipChoices, TIPS_KEY } from '../../../lib/journal/tips-store';
import type { Reader } from '../../../lib/summary/reader';
import { readBook } from '../../../lib/own-metrics/read-book';
import { METRICS_KEY } from '../../../lib/own-metrics/metric-store';
import { hiddenEntries, metricChoices, ownEntries } from '../../../lib/summary/tip-entries';
import { tipCheck } from './check-tip';
import { removedTip } from './removed';

export const tipsState = signal<TipsState>({ kind: 'loading' });

const read = async (shown: Reader): Promise<TipsState> => {
  const [choices, metrics] = await Promise.all([readTipChoices(), readBook()]);
  const reader = { ...shown, metrics };
  const check = choices.own.length === 0 ? () => [] : await tipCheck(reader);
  return {
    kind: 'ready',
    hidden: hiddenEntries(choices, reader),
    own: ownEntries(choices, reader, check),
    metrics: metricChoices(reader),
    removed: removedTip()?.title ?? null,
  };
};

let newest = 0;

/** Reads the tips and shows them; an answer that a later question overtook is dropped. */
export const loadTips = async (reader: Reader): Promise<void> => {
  const turn = ++newest;
  const state = await read(reader).catch((error: unknown): TipsState => {
    console.error('Benchline: the tips could not be read.', error);
    return { kind: 'failed' };
  });
  if (turn === newest) tipsState.value = state;
};

/** Shows them anew whenever they change, as by "Hide" in a page, and when there are other metrics for them. */
export const followTips = (reader: Reader): void =>
  browser.storage.local.onChanged.addListener(changes => {
    if (TIPS_KEY in changes || METRICS_KEY in changes) void loadTips(reader);
  });
