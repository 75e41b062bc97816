import { state, way } from './state.mjs';

/** @param {string} name */
const count = name => state.cases.filter(({ state: now }) => now === name).length;

/** @param {Element} element @param {string} text */
const say = (element, text) => {
  if (element.localName.startsWith('kat-')) element.setAttribute('text', text);
  else element.textContent = text;
};

/** The cards' counts follow what the seller does: `data-count` names the states that are added up, `data-words` the sentence. */
export const drawCounts = () => {
  const words = new Intl.NumberFormat(way.locale);
  for (const element of document.querySelectorAll('[data-count]')) {
    const names = (element.getAttribute('data-count') ?? '').split(' ');
    const sentence = element.getAttribute('data-words') ?? '';
    const counts = names.map(count);
    const sum = counts.reduce((total, one) => total + one, 0);
    say(
      element,
      sentence
        ? counts.reduce((text, one) => text.replace('#', words.format(one)), sentence)
        : words.format(sum),
    );
  }
};
