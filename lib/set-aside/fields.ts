import { regex } from 'zod/mini';
import { text } from '../border/fields';

/** A fingerprint of a page's structure (lib/reader/page-version.ts). */
export const pageVersion = text(8).check(regex(/^[\da-z]+$/, 'must be a version of a page'));

/** Which visit to a page: a random id of the page view's. */
export const visitId = text(36).check(regex(/^[\da-f-]+$/, 'must be the id of a visit'));
