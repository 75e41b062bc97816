import type { ShadowRootOf } from './composed';

type Open = (element: Element) => ShadowRoot | null;
type Scope = {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot?: Open } };
};

/**
 * Where a closed root can be: custom elements, and plain ones that have no content of their own. Asking the browser for
 * each of 12,000 elements would cost more than reading them does.
 */
const mayBeHost = (element: Element): boolean =>
  element instanceof HTMLElement && (element.localName.includes('-') || element.firstChild === null);

/**
 * An element's shadow root, also a closed one: `chrome.dom` in Chromium, a method of the element in Firefox.
 * Null where there is none, or where the browser does not tell.
 */
export const shadowRootOf: ShadowRootOf = element => {
  if (element.shadowRoot) return element.shadowRoot;
  if (!mayBeHost(element)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  return (globalThis as Scope).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
};
