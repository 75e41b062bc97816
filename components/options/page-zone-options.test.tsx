// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { zoneEntries } from '../../lib/summary/zone-choices';
import { waitingWordsFor } from '../../lib/words/waiting/waiting-words';
import { ZoneOptions, type ZoneActions } from './page-zone-options';

const say = waitingWordsFor('en');

const show = (zones = {}) => {
  const root = document.createElement('div');
  const setZone = vi.fn<ZoneActions['setZone']>();
  const draw = (): void =>
    render(
      <ZoneOptions
        entries={zoneEntries({ zones }, 'en', say)}
        all={['Europe/Lisbon', 'UTC']}
        outcome=""
        setZone={setZone}
        say={say}
      />,
      root,
    );
  draw();
  const change = async (selector: string, value: string): Promise<void> => {
    const field = root.querySelector<HTMLSelectElement | HTMLInputElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await new Promise(done => setTimeout(done));
  };
  return { root, setZone, change };
};

describe('the choice of time zones', () => {
  it('takes a zone of the country, and takes it back', async () => {
    const { setZone, change } = show({ AU: { zone: 'Australia/Perth' } });
    await change('select[name=CA]', 'America/Toronto');
    await change('select[name=AU]', '');
    expect(setZone.mock.calls).toEqual([
      ['CA', 'America/Toronto'],
      ['AU', null],
    ]);
  });

  it('takes any other by search, and says where there is none of that name', async () => {
    const { root, setZone, change } = show();
    expect(root.querySelector('input')).toBeNull();
    await change('select[name=MX]', '…');
    expect(root.querySelector('input')?.getAttribute('aria-label')).toBe('Look for a time zone: Mexico');
    await change('input', 'Lisbonne');
    expect(root.querySelector('[role=status]')?.textContent).toBe('There is no time zone of that name.');
    expect(setZone).not.toHaveBeenCalled();
    await change('input', 'europe/lisbon');
    expect(setZone).toHaveBeenCalledExactlyOnceWith('MX', 'Europe/Lisbon');
    expect(root.querySelector('input')).toBeNull();
  });

  it('says that a page contradicted a choice', () => {
    const { root } = show({ CA: { zone: 'America/Toronto', doubted: true } });
    expect(root.querySelector('.stale')?.textContent).toContain('contradicted America/Toronto');
    expect(root.querySelectorAll('.stale')).toHaveLength(1);
  });
});
