// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { focusAfter } from './focus-after';

const METRIC = '?account=a&metric=late-shipment-rate&scope=seller-fulfilled&window=P30D&range=90';

const OTHER = METRIC.replace('late-shipment-rate', 'order-defect-rate');

const linkTo = (id: string): HTMLAnchorElement | null => document.querySelector<HTMLAnchorElement>(`#${id}`);

describe('focusAfter', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <nav class="series-list"><a id="listed" href="${METRIC}">Late</a></nav>
      <h2 id="overview-title" tabindex="-1">Overview</h2> <a id="views" href="?">Overview</a>
      <a class="tile-link" id="other" href="${OTHER}">Defects</a>
      <a class="tile-link" id="tile" href="${METRIC}">Late</a>
      <h2 id="series-title" tabindex="-1">Late</h2>
      <section class="notice"><a id="clear" href="?">Show all</a></section>`;
  });

  it('leads to the heading of the metric that was opened', () => {
    expect(focusAfter('', METRIC, linkTo('tile'))?.id).toBe('series-title');
    expect(focusAfter(OTHER, METRIC, linkTo('listed'))?.id).toBe('series-title');
  });

  it('leads back to the tile from which one came, whatever the filters and the time shown', () => {
    expect(focusAfter(`${METRIC}&find=late&range=all`, '?find=late', null)?.id).toBe('tile');
  });

  it('leads to the heading of the overview where the tile is not shown, or by a link', () => {
    expect(focusAfter(METRIC.replace('=a&', '=b&'), '', null)?.id).toBe('overview-title');
    expect(focusAfter(METRIC, '', linkTo('views'))?.id).toBe('overview-title');
    expect(focusAfter('?find=zzz', '', linkTo('clear'))?.id).toBe('overview-title');
  });

  it('leaves it where it is for other filters and another time', () => {
    expect(focusAfter('', '?group=returns', null)).toBeNull();
    expect(focusAfter(METRIC, `${METRIC}&range=all`, null)).toBeNull();
  });
});
