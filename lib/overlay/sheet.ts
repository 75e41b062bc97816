/** Puts the shared styles into a shadow root. */
export type Dress = (root: ShadowRoot) => void;

const dressWithElement =
  (css: string): Dress =>
  root => {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  };

/**
 * One constructed style sheet for all shadow roots. Firefox refuses to adopt one made by a content script ("Accessing
 * from Xray wrapper is not supported", bugzilla 1751346): there each root gets a `<style>` with the same text,
 * which the browser parses once.
 */
export const sharedSheet = (css: string): Dress => {
  const fallback = dressWithElement(css);
  let dress: Dress = root => {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      dress = next => {
        next.adoptedStyleSheets = [sheet];
      };
    } catch {
      dress = fallback;
      fallback(root);
    }
  };
  return root => dress(root);
};
