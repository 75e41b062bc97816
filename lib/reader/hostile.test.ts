import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../catalogue/lexicon';
import { readPage, type PageReadResult } from './read-page';

const HEALTH = 'https://sellercentral.amazon.com/performance/dashboard';
const LEXICON = lexiconFor(['account-health', 'policy-compliance', 'shipping']);

/** A card that is read unless something speaks against it. */
const LATE = '<div><h3>Late Shipment Rate</h3><b>2%</b><i>30 days</i></div>';
const READ = [0.02];

type Looked = {
  /** null where the reader is silent. */
  readonly values: readonly (number | null)[] | null;
  readonly asked: number;
};

const valuesIn = (result: PageReadResult): Looked['values'] =>
  result.kind === 'read' ? result.read.readings.map(({ value }) => value) : null;

/** Reads a page as it stands; counts how often it asked what only layout can tell. */
const look = (fill: (document: Document) => void): Looked => {
  const { document, location } = new JSDOM('<!doctype html><body>', { url: HEALTH }).window;
  fill(document);
  let asked = 0;
  const result = readPage({
    document,
    location,
    shadowRootOf: el => el.shadowRoot,
    isShown: () => (asked += 1) > 0,
    lexicon: LEXICON,
  });
  return { values: valuesIn(result), asked };
};

const read = (html: string): Looked['values'] => look(({ body }) => (body.innerHTML = html)).values;

const card = (label: string, value: string): string =>
  `<div><h3>${label}</h3><b>${value}</b><i>30 days</i></div>`;

/** jsdom builds large pages slowly. */
const PATIENCE = { timeout: 120_000 };

describe('large pages', PATIENCE, () => {
  it('of 100,000 elements are asked about only where labels are', () => {
    const rows = '<p><b>1</b> <a>x</a></p>'.repeat(33_000);
    const { values, asked } = look(
      ({ body }) => (body.innerHTML = `<main>${rows}</main>${LATE}<main>${rows}</main>`),
    );
    expect(values).toEqual(READ);
    expect(asked).toBeLessThan(100);
  });

  it('with a label 500 times are right once or silent, at a cost that grows with the page', () => {
    const { values, asked } = look(({ body }) => (body.innerHTML = LATE.repeat(500)));
    expect(values).toEqual(READ);
    expect(asked).toBeLessThan(500 * 20);
    expect(read('<b>Late Shipment Rate</b>'.repeat(500))).toEqual([]);
  });

  it('with texts and attributes of a megabyte are read beside them', () => {
    const much = 'Late Shipment Rate 5% '.repeat(50_000);
    expect(
      read(`<p>${much}</p><p title="${much}">${LATE}</p><kat-label label="${much}"></kat-label>`),
    ).toEqual(READ);
  });

  it('of thousands of levels are right or silent', () => {
    const { values } = look(document => {
      let at: Element = document.body;
      for (let level = 0; level < 3000; level += 1) at = at.appendChild(document.createElement('div'));
      at.innerHTML = LATE;
    });
    expect([[], READ]).toContainEqual(values);
  });

  it('of twenty levels of shadow roots are read', () => {
    const { values } = look(document => {
      let at: Element | ShadowRoot = document.body;
      for (let level = 0; level < 20; level += 1)
        at = at.appendChild(document.createElement('x-level')).attachShadow({ mode: 'open' });
      at.innerHTML = LATE;
    });
    expect(values).toEqual(READ);
  });

  it('whose slots pass their content on and on are read once', () => {
    const { values } = look(document => {
      const outer = document.body.appendChild(document.createElement('x-outer'));
      outer.innerHTML = LATE;
      const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('x-inner'));
      inner.append(document.createElement('slot'));
      inner.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><slot></slot>';
    });
    expect(values).toEqual(READ);
  });
});

describe('labels', () => {
  it.each([
    ['soft hyphens', 'Late Ship\u00adment Rate'],
    ['zero-width characters', '\u200bLate\u200c Ship\u2060ment Rate\ufeff'],
    ['line breaks', 'Late\n  Shipment\n  Rate'],
    ['breaks', 'Late<br>Shipment<wbr> Rate'],
    ['full-width letters', 'Ｌａｔｅ Shipment Rate'],
    ['a comment within', 'Late <!-- 5% -->Shipment Rate'],
  ])('with %s are the same', (_, label) => {
    expect(read(card(label, '2%'))).toEqual(READ);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', '{value}', '$&', '\\', '('])(
    'that read %s are words like others',
    word => {
      expect(read(card(word, '2%'))).toEqual([]);
      expect(read(`<section><h2>${word}</h2>${LATE}</section>`)).toEqual(READ);
      expect(
        read(`<div><div>Late Shipment Rate</div><div>${word}</div><div>2%</div><i>30 days</i></div>`),
      ).not.toContain(0.5);
    },
  );

  it('that look like markup stay text', () => {
    expect(read(card('&lt;b&gt;Late Shipment Rate&lt;/b&gt;', '2%'))).toEqual([]);
    expect(read(`<p>&lt;img src=x onerror="document.title=1"&gt;</p>${LATE}`)).toEqual(READ);
  });
});

describe('values', () => {
  it.each([
    ['in four elements', '<span>0</span><span>.</span><span>12</span><span>%</span>', [0.0012]],
    ['with their digits in elements of their own', '<u>0</u><u>.</u><u>1</u><u>2</u><u>%</u>', []],
    ['with zero-width characters', '0\u200b.12\u2060%', [0.0012]],
    ['with its sign above', '<span>0.12</span><sup>%</sup>', [0.0012]],
    ['of 400 digits', `${'9'.repeat(400)}%`, []],
    ['of 400 decimals', `0.${'1'.repeat(400)}%`, []],
    ['in scientific notation', '1e-3%', []],
    ['that is infinite', 'Infinity%', []],
    ['written backwards', '\u202e%21.0', []],
    ['turned round by an element before', '<span>\u202e</span><span>%21.0</span>', []],
    ['as markup in a text', '&lt;b&gt;2%&lt;/b&gt;', []],
  ])('%s are right or silent', (_, value, values) => {
    expect(read(card('Late Shipment Rate', value))).toEqual(values);
  });
});

/** As a browser shows a form with a control of that name; jsdom has such names on documents only. */
const clobber = (root: ParentNode, name: string): void => {
  const form = root.querySelector('form');
  const control = root.querySelector('input');
  if (form) Object.defineProperty(form, name, { value: control });
};

const withForm = (html: string, name: string): Looked['values'] =>
  look(({ body }) => {
    body.innerHTML = html;
    clobber(body, name);
  }).values;

describe('forms whose controls bear the names of what we ask for', () => {
  it.each([
    'parentElement',
    'localName',
    'childNodes',
    'firstChild',
    'textContent',
    'closest',
    'getRootNode',
    'nodeType',
  ])('with %s make the whole page silent', name => {
    expect(withForm(`<form><input>${LATE}</form>`, name)).toBeNull();
    expect(withForm(`${LATE}<form><input></form>`, name)).toBeNull();
  });

  it.each(['id', 'name', 'action', 'method', 'title', 'children', 'style', 'value'])(
    'with %s, which is never asked of a form, are read',
    name => {
      expect(withForm(`<form><input>${LATE}</form>`, name)).toEqual(READ);
    },
  );

  it('within a shadow root are found too', () => {
    const { values } = look(({ body }) => {
      body.innerHTML = `${LATE}<x-form></x-form>`;
      const root = body.querySelector('x-form')?.attachShadow({ mode: 'open' });
      if (!root) return;
      root.innerHTML = '<form><input>Late Shipment Rate</form>';
      clobber(root, 'parentElement');
    });
    expect(values).toBeNull();
  });
});
