/** Only the build for tests may look into what Benchline draws. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

const written = new WeakMap<HTMLElement, string>();

/**
 * Sets an own element's declarations (`left:1px;top:2px;`), of those that overlay.css knows. They travel as custom properties,
 * which the sheet in the element's root applies with `!important`: there it wins over every rule of the page's sheets, and
 * what is not declared is initial.
 */
export const setStyle = (element: HTMLElement, declarations: string): void => {
  if (written.get(element) === declarations) return;
  written.set(element, declarations);
  element.style.cssText = declarations.replace(/([a-z-]+):/g, '--own-$1:');
};

/** A custom element's shell with its shadow root, not drawn until it is styled. */
export const ownElement = (name: `benchline-${string}`): { host: HTMLElement; root: ShadowRoot } => {
  const host = document.createElement(name);
  setStyle(host, 'display:none;');
  return { host, root: host.attachShadow({ mode: MODE }) };
};
