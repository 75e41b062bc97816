import { browser } from 'wxt/browser';
import { readCasesAgain } from '../history/read-cases-again';
import { zoningOf } from '../messages/zoning';
import { parseSettings, readSettings, SETTINGS_KEY, type Settings } from '../settings';
import type { Connection } from './connection';

type Lent = {
  readonly history: Connection;
  readonly casesChanged: () => Promise<unknown>;
  readonly say: (about: string, words: string) => void;
};

const zonesOf = (stored: unknown): Settings['zones'] => parseSettings(stored).settings.zones;
const isOther = (one: unknown, other: unknown): boolean =>
  JSON.stringify(zonesOf(one)) !== JSON.stringify(zonesOf(other));

const again = async ({ history, casesChanged }: Lent): Promise<void> => {
  const opened = await history.get();
  if (opened.kind === 'off') return;
  const { zones } = await readSettings();
  if ((await readCasesAgain(opened.db, zoningOf(zones))) > 0) await casesChanged();
};

/**
 * Has the deadlines that leaned on a chosen time zone counted anew as soon as it is changed or contradicted, without waiting for
 * the inbox to be opened. Where that fails, the next page of the inbox makes up for it.
 */
export const startZones = (lent: Lent): void => {
  browser.storage.local.onChanged.addListener(({ [SETTINGS_KEY]: change }) => {
    if (!change || !isOther(change.oldValue, change.newValue)) return;
    void again(lent).catch((error: unknown) => {
      // The connection may have ended unnoticed.
      lent.history.forget();
      lent.say('zones', `deadlines could not be counted anew (${String(error)}).`);
    });
  });
};
