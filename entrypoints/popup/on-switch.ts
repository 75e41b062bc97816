import { signal } from '@preact/signals';
import { readSettings, switchOn, switchOnAtOnce, type Settings } from '../../lib/settings';

/** Is Benchline on? As the switch shows it. */
export const on = signal(true);

let known: Settings | null = null;

const show = (settings: Settings): void => {
  known = settings;
  on.value = settings.on;
};

/** Shows what is stored, unless the switch was flipped meanwhile. */
export const loadSwitch = async (): Promise<void> => {
  const shown = on.value;
  const settings = await readSettings();
  if (on.value === shown) show(settings);
};

/** Flips the switch: at once, as a popup is gone with the next click elsewhere. */
export const flip = async (wanted: boolean): Promise<void> => {
  const change = { which: 'all', on: wanted } as const;
  on.value = wanted;
  try {
    show(await (known ? switchOnAtOnce(known, change) : switchOn(change)));
  } catch (error) {
    // It shows what holds: nothing was stored.
    console.error('Benchline: the switch could not be kept.', error);
    on.value = !wanted;
  }
};
