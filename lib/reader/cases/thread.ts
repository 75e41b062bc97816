const ORDER = /\b\d{3}-\d{7}-\d{7}\b/;

/** Amazon's order number in a text, or null. */
export const orderIn = (text: string): string | null => ORDER.exec(text)?.[0] ?? null;

const PARAMETER =
  /[?&#/](?:[a-z]*(?:thread|case|conversation|contact)[a-z_-]*|tid|cid)[=/]([^&#/?=\s]{4,120})/i;
const IN_PATH = /\/messaging\/(?:[a-z0-9-]+\/)*([a-z0-9._~%-]{8,120})(?:[?#]|$)/i;
const PAGES = /^(inbox|inbox-v\d+|reviews|settings|contact)$/i;
const ATTRIBUTE = /^(data-)?[a-z-]*(thread|case|conversation)-?(id|key)?$|^data-id$/;

/** The id of a thread that an address leads to, or null. Only what holds a digit is an id. */
export const threadInAddress = (address: string): string | null => {
  const [, named] = PARAMETER.exec(address) ?? [];
  const [, last] = IN_PATH.exec(address) ?? [];
  const found = named ?? (last !== undefined && !PAGES.test(last) ? last : undefined);
  return found !== undefined && /\d/.test(found) && orderIn(found) === null ? found : null;
};

const inAttribute = (el: Element): string | null => {
  for (const name of el.getAttributeNames()) {
    if (!ATTRIBUTE.test(name)) continue;
    const value = el.getAttribute(name) ?? '';
    const isId = value.length >= (name === 'data-id' ? 8 : 4) && value.length <= 120;
    if (isId && /\d/.test(value) && !/\s/.test(value) && orderIn(value) === null) return value;
  }
  return null;
};

/** The id of a thread that an element bears or links to. */
export const threadOf = (el: Element): string | null => {
  const href = el.getAttribute('href') ?? el.getAttribute('data-href');
  return inAttribute(el) ?? (href ? threadInAddress(href) : null);
};
