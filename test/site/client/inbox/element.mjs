/** An element with attributes, handlers and children. @param {string} name @param {Record<string, any>} given @param {...(Node | string)} children */
export const make = (name, given = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
};
