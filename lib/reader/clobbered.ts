/**
 * A form answers with a control where the control bears the name of a property:
 * `<form><input name="parentElement"></form>` (HTML, "named properties", LegacyOverrideBuiltIns). In Chromium 156 that
 * holds for content scripts too, unlike the same on documents: the one way in which a page can change what they see.
 * No page of Amazon's names a control so; where one does, nothing can be believed, and some walks would never end.
 */
const OF_FORMS =
  'assignedSlot checkVisibility childElementCount childNodes closest compareDocumentPosition contains firstChild getAttribute getBoundingClientRect getElementsByTagName getRootNode hasAttribute isConnected localName matches nextSibling nodeType nodeValue ownerDocument parentElement parentNode querySelector querySelectorAll shadowRoot textContent'.split(
    ' ',
  );

/** Does an element (of any kind, though only forms can) hide one of the properties that we ask for? */
export const isClobberedElement = (el: Element): boolean => {
  const tag: unknown = el.localName;
  return tag === 'form' || typeof tag !== 'string' ? OF_FORMS.some(name => Object.hasOwn(el, name)) : false;
};
