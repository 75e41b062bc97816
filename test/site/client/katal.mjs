// Custom elements in the manner of Katal: open shadow roots, visible text in attributes, some upgraded late.

const late = Number(new URL(location.href).searchParams.get('late') ?? '300');

/** An element that shows one of its attributes. @param {string} attribute @param {string} tag */
const showing = (attribute, tag) =>
  class extends HTMLElement {
    static get observedAttributes() {
      return [attribute];
    }

    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(document.createElement(tag));
    }

    attributeChangedCallback() {
      const inner = this.shadowRoot?.firstElementChild;
      if (inner) inner.textContent = this.getAttribute(attribute);
    }
  };

/** An element that only shows its children. */
const slotted = () =>
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    }
  };

class StarRating extends HTMLElement {
  constructor() {
    super();
    const stars = document.createElement('span');
    stars.textContent = '★'.repeat(Math.round(Number(this.getAttribute('value') ?? 0)));
    this.attachShadow({ mode: 'open' }).append(stars);
  }
}

class SealedMetric extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'closed' });
    const [name, ...lines] = JSON.parse(this.getAttribute('lines') ?? '[]');
    for (const line of [name, ...lines]) {
      const row = document.createElement('div');
      row.textContent = line;
      root.append(row);
    }
  }
}

class Skeleton extends HTMLElement {
  constructor() {
    super();
    const bar = document.createElement('div');
    bar.style.cssText = 'width:80px;height:18px;border-radius:4px;background:#e7e7e7';
    this.attachShadow({ mode: 'open' }).append(bar);
  }
}

for (const name of ['table', 'table-head', 'table-body', 'table-row', 'table-cell', 'box', 'alert', 'panel'])
  customElements.define(`kat-${name}`, slotted());
customElements.define('kat-skeleton', Skeleton);
customElements.define('kat-star-rating', StarRating);
customElements.define('sc-sealed-metric', SealedMetric);
customElements.define('kat-button', showing('label', 'button'));
customElements.define('kat-badge', showing('label', 'span'));
customElements.define('kat-statusindicator', showing('label', 'span'));

const upgrade = () => {
  customElements.define('kat-label', showing('text', 'span'));
  customElements.define('kat-link', showing('label', 'a'));
};
if (late === 0) upgrade();
else setTimeout(upgrade, late);
