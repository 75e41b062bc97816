import { lookAt, type Look, type Parts } from '../reader/look';
import { readPage, vocabularyFor, type PageView } from '../reader/read-page';
import type { Box } from '../reader/box';
import { partsAround, survey } from '../reader/survey';
import { vocabularyWithNames } from '../reader/taught-vocabulary';

/** A whole page seen closely, for pointing at its values. Made anew where the page has changed. */
export type SeenPage = {
  readonly view: PageView;
  readonly look: Look;
  readonly body: Box;
  /** In which the reader reads the page, likeliest first. */
  readonly languages: readonly string[];
  /** The parts of the page around a name (its `wordingKey`), as the reader looks at them. */
  readonly partsAround: (name: string) => Parts;
};

const partsFinder = ({ document, shadowRootOf, lexicon }: PageView): SeenPage['partsAround'] => {
  const known = new Map<string, Parts>();
  const { body } = document;
  return name => {
    const found = known.get(name);
    if (found) return found;
    const { taught, regions } = survey(body, shadowRootOf, vocabularyWithNames([name], lexicon));
    const parts = { parts: partsAround(taught, body), regions };
    known.set(name, parts);
    return parts;
  };
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
  return box && { view, look, body: box, languages, partsAround: partsFinder(view) };
};
