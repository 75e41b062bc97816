/** Only the build for tests may look into what Benchline draws. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

const written = new WeakMap<HTMLElement, string>();

/**
 * Sets an own element's declarations (`left:1px;top:2px;`, each ended by a semicolon). No style of the page reaches the
 * element: inline `!important` beats every rule of a page's sheet, and what is not declared is initial.
 */
export const setStyle = (element: HTMLElement, declarations: string): void => {
  if (written.get(element) === declarations) return;
  written.set(element, declarations);
  element.style.cssText = `all:initial!important;${declarations.replaceAll(';', '!important;')}`;
};

/** A custom element's shell with its shadow root, not drawn until it is styled. */
export const ownElement = (name: `benchline-${string}`): { host: HTMLElement; root: ShadowRoot } => {
  const host = document.createElement(name);
  setStyle(host, 'display:none;');
  return { host, root: host.attachShadow({ mode: MODE }) };
};
