import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Style sheets of the stand-in, by name. */
export const STYLES = {
  frame: read('./styles/frame.css'),
  health: read('./styles/health.css'),
  detail: read('./styles/detail.css'),
  feedback: read('./styles/feedback.css'),
  cards: read('./styles/cards.css'),
  report: read('./styles/report.css'),
  messages: read('./styles/messages.css'),
};

/** Scripts of the stand-in's pages, by name. Each is a module that can stand in a page. */
export const SCRIPTS = {
  katal: read('./client/katal.mjs'),
  frame: read('./client/frame.mjs'),
  feedback: read('./client/feedback.mjs'),
};
