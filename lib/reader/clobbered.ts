/**
 * Forms and documents answer with a named control or picture where its name is a property's:
 * `<form><input name="parentElement"></form>` (HTML, "named properties", LegacyOverrideBuiltIns). That holds for
 * content scripts too, and is the only way in which a page can change what they see of the DOM.
 * No page of Amazon's names a control so; where one does, nothing can be believed, and some walks would never end.
 */
const OF_FORMS =
  'assignedSlot checkVisibility childElementCount childNodes closest compareDocumentPosition contains firstChild getAttribute getBoundingClientRect getElementsByTagName getRootNode hasAttribute isConnected localName matches nextSibling nodeType nodeValue ownerDocument parentElement parentNode querySelector querySelectorAll shadowRoot textContent'.split(
    ' ',
  );
const OF_DOCUMENTS =
  'activeElement addEventListener body createElement createElementNS createRange createTreeWalker defaultView documentElement elementFromPoint elementsFromPoint getElementById hidden querySelector querySelectorAll'.split(
    ' ',
  );

const isHidden = (names: readonly string[], object: object): boolean =>
  names.some(name => Object.hasOwn(object, name));

/** Does an element (of any kind, though only forms can) hide one of the properties that we ask for? */
export const isClobberedElement = (el: Element): boolean => {
  const tag: unknown = el.localName;
  return tag === 'form' || typeof tag !== 'string' ? isHidden(OF_FORMS, el) : false;
};

export const isClobberedDocument = (document: Document): boolean => isHidden(OF_DOCUMENTS, document);
