// @vitest-environment jsdom
import { array, assert, nat, property, tuple, type Arbitrary } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { isWithin } from './composed';
import { survey, type Survey } from './survey';
import { createSurveyor } from './surveyor';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(lexiconFor(['account-health', 'shipping']));
const shadowRootOf = (el: Element) => el.shadowRoot;

const asSets = ({ seeds, taught, regions, roots, clobbered, waiting }: Survey) => ({
  seeds: new Set(seeds),
  taught: new Set(taught),
  regions: new Set(regions),
  roots: new Set(roots),
  clobbered,
  waiting,
});

const TEXTS = [
  'Order Defect Rate',
  'Order',
  ' Defect',
  ' Rate',
  'Late Shipment Rate: 2%',
  'Recent Feedback',
  'Account Health News',
  '0.12%',
  '',
  'Long prose about everything. '.repeat(9),
];
const TAGS = ['div', 'span', 'p', 'kat-label', 'x-card', 'form', 'h2'];

/** One change of a page; the numbers choose where and what, whatever is there. */
type Change = readonly [kind: number, where: number, what: number];

const CHANGE: Arbitrary<Change> = tuple(nat(8), nat(1000), nat(1000));

const pick = <T>(some: readonly T[], at: number): T | undefined => some[at % Math.max(1, some.length)];

/** All elements, those in shadow roots too. */
const elementsOf = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap(el => [el, ...(el.shadowRoot ? elementsOf(el.shadowRoot) : [])]);

const made = (what: number): Element => {
  const el = document.createElement(pick(TAGS, what) ?? 'div');
  el.textContent = pick(TEXTS, what >> 3) ?? '';
  return el;
};

const CHANGES: readonly ((el: Element, what: number) => void)[] = [
  (el, what) => el.append(made(what)),
  (el, what) => (el.shadowRoot ?? el).prepend(made(what)),
  el => el.remove(),
  (el, what) => el.append(pick(TEXTS, what) ?? ''),
  (el, what) => {
    for (const node of (el.shadowRoot ?? el).childNodes)
      if (node.nodeType === 3) node.nodeValue = pick(TEXTS, what) ?? '';
  },
  (el, what) => el.setAttribute('label', pick(TEXTS, what) ?? ''),
  (el, what) => {
    const other = pick(elementsOf(document.body), what);
    if (other && !isWithin(other, el)) other.append(el);
  },
  (el, what) => {
    if (el.localName.includes('-') && !el.shadowRoot)
      el.attachShadow({ mode: 'open' }).append(made(what), 'Order');
  },
  (el, what) => el.replaceChildren(made(what), made(what >> 1)),
];

const change = ([kind, where, what]: Change): void => {
  const el = pick(elementsOf(document.body), where);
  if (el) CHANGES[kind]?.(el, what);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a surveyor', () => {
  it('knows after any changes what a look at the whole page finds', () => {
    const rounds = array(array(CHANGE, { minLength: 1, maxLength: 6 }), { maxLength: 12 });
    assert(
      property(rounds, each => {
        // A body of its own for each round, so that what watched the last one hears nothing of this.
        document.body = document.createElement('body');
        document.body.innerHTML =
          '<main><p>Order Defect Rate</p><x-card></x-card><div><span>Order</span><span> Defect</span> Rate</div></main><p>Long prose that makes the page a long one. </p>'.repeat(
            3,
          );
        const again = createSurveyor(shadowRootOf);
        again(document.body, vocabulary);
        for (const changes of each) {
          changes.forEach(change);
          expect(asSets(again(document.body, vocabulary))).toEqual(
            asSets(survey(document.body, shadowRootOf, vocabulary)),
          );
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('looks only at what changed', () => {
    document.body.innerHTML =
      '<p>Orders of this year</p>'.repeat(1000) + '<b id="value">Order Defect Rate</b>';
    const find = vi.fn<typeof vocabulary.find>(vocabulary.find);
    const counting = { ...vocabulary, find };
    const again = createSurveyor(shadowRootOf);
    again(document.body, counting);
    const first = find.mock.calls.length;
    document.querySelector('#value')?.replaceChildren('Late Shipment Rate');
    again(document.body, counting);
    expect(first).toBeGreaterThan(1000);
    expect(find.mock.calls.length - first).toBeLessThan(20);
  });

  it('looks at all of another body, and with other words', () => {
    document.body.innerHTML = '<b>Order Defect Rate</b>';
    const again = createSurveyor(shadowRootOf);
    expect(again(document.body, vocabulary).seeds).toHaveLength(1);
    const none = vocabularyOf(lexiconFor([]));
    expect(again(document.body, none).seeds).toHaveLength(0);
  });
});
