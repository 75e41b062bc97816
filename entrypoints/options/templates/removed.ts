import type { Template } from '../../../lib/messages/templates/template';

type Removed = { readonly template: Template; readonly place: number };

let removed: Removed | null = null;

/** The template that was removed last on this page and can be brought back, and its place in the list. */
export const removedTemplate = (): Removed | null => removed;

export const setRemoved = (next: Removed | null): void => {
  removed = next;
};
