import { oneOf } from '../random';
import { elements, holdsOneText, isBlock, isPure, type Step } from '../step';

/** So many of the texts of a page are moved. */
const SHARE = 0.4;

/** Texts in the shadow roots of components. */
export const inRoots =
  (mode: ShadowRootMode): Step =>
  (document, random) => {
    for (const el of elements(document)) {
      if (!holdsOneText(el) || random() > SHARE) continue;
      const component = document.createElement('x-text');
      const inner = document.createElement('span');
      inner.textContent = el.textContent;
      component.attachShadow({ mode }).append(inner);
      el.replaceChildren(component);
    }
  };

/** Texts in the attributes of components. */
export const inAttributes: Step = (document, random) => {
  for (const el of elements(document)) {
    if (!holdsOneText(el) || random() > SHARE) continue;
    const component = document.createElement('kat-label');
    component.setAttribute(oneOf(['label', 'text', 'value', 'header'], random), el.textContent);
    el.replaceChildren(component);
  }
};

const BOX = '<div><slot></slot></div>';

/** Builds what a declarative template stands for: jsdom does not. */
const declareIn = (host: Element): void => {
  const template = host.querySelector('template');
  const mode = template?.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
  if (template) host.attachShadow({ mode }).append(template.content.cloneNode(true));
  template?.remove();
};

/** Boxes become components that show their content in a slot of a declarative shadow root. */
export const inSlots: Step = (document, random) => {
  for (const el of elements(document)) {
    const isBox = isBlock(el) && el.childElementCount > 1 && isPure(el) && !el.shadowRoot;
    if (!isBox || el.closest('table, dl, ul, ol, p') || random() > 0.2) continue;
    const component = document.createElement('x-box');
    component.innerHTML = `<template shadowrootmode="${oneOf(['open', 'closed'], random)}">${BOX}</template>`;
    component.append(...el.childNodes);
    el.append(component);
    declareIn(component);
  }
};
