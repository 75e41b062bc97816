import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { ZoneOptions } from '../../../components/options/page-zone-options';
import { readSettings, SETTINGS_KEY, switchOn, type Change } from '../../../lib/settings';
import { zoneEntries, type ZoneEntry } from '../../../lib/summary/zone-choices';
import type { WaitingWords } from '../../../lib/words/waiting/waiting-words';

const entries = signal<readonly ZoneEntry[]>([]);
const outcome = signal('');

/** The choice of time zones, in the seller's language (BCP 47). It follows what is chosen, and contradicted, elsewhere. */
export const zonesBody = (language: string, say: WaitingWords): (() => JSX.Element) => {
  const all = Intl.supportedValuesOf('timeZone');
  const load = async (): Promise<void> => {
    entries.value = zoneEntries(await readSettings(), language, say);
  };
  const change = async (wanted: Change): Promise<void> => {
    outcome.value = '';
    await switchOn(wanted).catch((error: unknown) => {
      console.error('Benchline: a time zone could not be kept.', error);
      outcome.value = say('not-saved');
    });
    await load();
  };
  browser.storage.local.onChanged.addListener(changes => {
    if (SETTINGS_KEY in changes) void load();
  });
  void load();
  return () => (
    <ZoneOptions
      entries={entries.value}
      all={all}
      outcome={outcome.value}
      say={say}
      setZone={(country, zone) => void change({ which: 'zone', country, zone })}
    />
  );
};
