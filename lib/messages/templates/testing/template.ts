import type { Template } from '../template';

/** A template for tests. */
export const template = (changes: Partial<Template> = {}): Template => ({
  id: 'one',
  name: 'Late parcel',
  theme: 'delivery',
  language: 'en',
  text: 'Your parcel is late. It will be with you on {date}.',
  ...changes,
});
