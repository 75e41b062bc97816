import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import {
  DisplayOptions,
  type DisplayActions,
  type DisplayState,
} from '../../../components/options/page-display-options';
import type { OptionsPart } from '../../../components/options/page-options';
import { METRICS_KEY } from '../../../lib/own-metrics/metric-store';
import { readBook } from '../../../lib/own-metrics/read-book';
import { readSettings, SETTINGS_KEY, switchOn, type Change } from '../../../lib/settings';
import { displayView } from '../../../lib/summary/display-choices';
import type { Reader } from '../../../lib/summary/reader';

const state = signal<DisplayState>({ kind: 'loading' });
const outcome = signal('');

const load = async (reader: Reader): Promise<void> => {
  const [settings, metrics] = await Promise.all([readSettings(), readBook()]);
  state.value = { kind: 'ready', view: displayView(settings, { ...reader, metrics }) };
};

/** What fails is said, and the settings are shown as they are then. */
const change = async (wanted: Change, reader: Reader): Promise<void> => {
  outcome.value = '';
  await switchOn(wanted).catch((error: unknown) => {
    console.error('Benchline: a setting could not be kept.', error);
    outcome.value = reader.say('display-not-saved');
  });
  await load(reader);
};

const actionsFor = (reader: Reader): DisplayActions => ({
  setAll: on => void change({ which: 'all', on }, reader),
  setPage: (pageId, on) => void change({ which: 'page', pageId, on }, reader),
  setDensity: density => void change({ which: 'density', density }, reader),
  setMetric: (metric, on) => void change({ which: 'metric', metric, on }, reader),
});

/** What is read and drawn on Seller Central. */
export const displayPart = (reader: Reader): OptionsPart => {
  const actions = actionsFor(reader);
  browser.storage.local.onChanged.addListener(changes => {
    if (SETTINGS_KEY in changes || METRICS_KEY in changes) void load(reader);
  });
  void load(reader);
  return {
    id: 'display',
    title: reader.say('display-title'),
    Body: () => <DisplayOptions state={state.value} outcome={outcome.value} say={reader.say} {...actions} />,
  };
};
