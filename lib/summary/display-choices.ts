import type { AmazonPage } from '../amazon-page';
import { METRICS } from '../catalogue/metrics';
import { isOwnId } from '../own-metrics/own-metric';
import { PAGES } from '../reader/pages';
import { densityOf, DENSITIES, switchesFor, type Density, type Settings } from '../settings';
import type { Reader } from './reader';
import type { Choice } from './template-entries';
import { metricChoices } from './tip-entries';

/** Something that is on or off. */
export type OnOff = { readonly id: string; readonly text: string; readonly on: boolean };

/** What the part "What is drawn" of the options shows. */
export type DisplayView = {
  readonly all: boolean;
  readonly pages: readonly OnOff[];
  readonly density: Density;
  readonly densities: readonly Choice<Density>[];
  readonly metrics: readonly OnOff[];
  /** "45 of 46 are drawn". */
  readonly drawn: string;
};

/** What the pages that are read are called where links name them too. */
const NAMES: Readonly<Record<string, AmazonPage>> = {
  'account-health': 'account-health',
  'product-policies': 'policy-compliance',
  'customer-service-detail': 'order-defects',
  'shipping-detail': 'shipping-performance',
  'customer-service-insights': 'feedback-manager',
  messages: 'inbox',
  'voice-of-the-customer': 'voice-of-the-customer',
  returns: 'returns',
};

const OWN_NAMES = {
  home: 'display-page-home',
  'performance-over-time': 'display-page-performance-over-time',
} as const;

/** What a page that is read is called; its id where this list does not know it. */
export const pageName = (id: string, { words, say }: Reader): string => {
  const known = NAMES[id];
  if (known) return words.say(`page.${known}`);
  return id in OWN_NAMES ? say(OWN_NAMES[id as keyof typeof OWN_NAMES]) : id;
};

const SHOWN = new Set(METRICS.filter(({ origin }) => origin === 'page').map(({ id }) => id));
/** A number may have been shown for each of the seller's own. */
const isDrawn = (id: string): boolean => SHOWN.has(id) || isOwnId(id);

/** The settings of what is read and drawn, in words. */
export const displayView = (settings: Settings, reader: Reader): DisplayView => {
  const { hidden = [] } = settings;
  const metrics = metricChoices(reader)
    .filter(({ value }) => isDrawn(value))
    .map(({ value, text }) => ({ id: value, text, on: !hidden.includes(value) }));
  const count = metrics.filter(({ on }) => on).length;
  return {
    all: settings.on,
    pages: PAGES.map(({ id }) => ({
      id,
      text: pageName(id, reader),
      on: switchesFor(settings, id).page,
    })),
    density: densityOf(settings),
    densities: DENSITIES.map(value => ({ value, text: reader.say(`display-density-${value}`) })),
    metrics,
    drawn: reader.say('display-metrics-count', { count, all: metrics.length }),
  };
};
