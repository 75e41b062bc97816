// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { partsAround, survey } from './survey';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(lexiconFor(['account-health', 'shipping']));
const shadowRootOf = (el: Element) => el.shadowRoot;
const look = () => survey(document.body, shadowRootOf, vocabulary);
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the survey of a page', () => {
  it('finds labels in texts, attributes and shadow roots', () => {
    document.body.innerHTML =
      '<p id="text"> Order Defect Rate: </p><kat-label id="attribute" label="Late Shipment Rate"></kat-label><x-card id="host"></x-card>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<b id="inner">Stornorate</b>';
    const { seeds, roots } = look();
    expect(ids(seeds).toSorted()).toEqual(['attribute', 'inner', 'text']);
    expect(roots).toEqual([root]);
  });

  it('finds labels that are cut in pieces', () => {
    document.body.innerHTML = '<div id="whole"><span>Order</span> <b>Defect</b><br>Rate</div>';
    expect(ids(look().seeds)).toContain('whole');
  });

  it('finds nothing on a page without labels', () => {
    document.body.innerHTML =
      '<h1>Orders</h1><p>An Order Defect Rate above 1% may result in deactivation.</p><b>0.12%</b>';
    expect(look().seeds).toEqual([]);
  });

  it('waits for components that have no content yet, and not for ours', () => {
    document.body.innerHTML = '<benchline-layer></benchline-layer><kat-link label="Help"></kat-link>';
    expect(look().waiting).toBe(false);
    document.body.append(document.createElement('kat-box'));
    expect(look().waiting).toBe(true);
  });

  it('names the headings of news and of what buyers wrote', () => {
    document.body.innerHTML =
      '<h2 id="news">Account Health News</h2><h2 id="feedback">Recent Feedback</h2><h2>Other</h2>';
    expect(ids(look().regions)).toEqual(['news', 'feedback']);
  });
});

describe('the parts to look at closely', () => {
  it('are one where all labels are near', () => {
    document.body.innerHTML = '<main><p id="a">Order Defect Rate</p><p id="b">Late Shipment Rate</p></main>';
    expect(partsAround(look().seeds, document.body)).toEqual([document.body]);
  });

  it('leave out what is far from every label', () => {
    const far = '<i>x</i>'.repeat(2000);
    document.body.innerHTML = `<section id="near"><p>Order Defect Rate</p></section><section id="far">${far}</section>`;
    expect(ids(partsAround(look().seeds, document.body))).toEqual(['near']);
  });
});
