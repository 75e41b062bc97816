import { lookAt, type Look } from '../reader/look';
import { readPage, vocabularyFor, type PageView } from '../reader/read-page';
import type { Box } from '../reader/box';

/** A whole page seen closely, for pointing at its values. Made anew where the page has changed. */
export type SeenPage = {
  readonly view: PageView;
  readonly look: Look;
  readonly body: Box;
  /** In which the reader reads the page, likeliest first. */
  readonly languages: readonly string[];
};

const boxOf = (body: Element, { ground: { leaves } }: Look): Box | null => {
  let box: Box | null = leaves[0]?.box ?? null;
  while (box && box.el !== body) box = box.up;
  return box;
};

/** Looks at a whole page; null where it has no text or is not read. Costs far more than a read: on demand only. */
export const seePage = (view: PageView): SeenPage | null => {
  const result = readPage(view);
  if (result.kind === 'silent') return null;
  const { body } = view.document;
  const look = lookAt(view, vocabularyFor(view.lexicon), { parts: [body], regions: [] });
  const box = boxOf(body, look);
  const languages = [...new Set([result.read.language, ...look.languages])];
  return box && { view, look, body: box, languages };
};
