const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** The key "/" leads to a field, unless one is writing. */
export const followSlash = (fieldOf: () => HTMLInputElement | null): void =>
  document.addEventListener('keydown', event => {
    const { key, ctrlKey, metaKey, altKey, isComposing, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || isComposing || isWriting(target)) return;
    const field = fieldOf();
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
