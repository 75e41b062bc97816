import { wordingKey } from '../catalogue/wording-key';
import { WORDINGS } from './wordings';

/** Gives the next piece of a wording, for a piece of the page's text. */
export type NextPiece = (piece: string) => string;

const LONGEST = 200;

const cutting = (wording: string): NextPiece => {
  let rest = wording;
  return piece => {
    const wanted = wordingKey(piece).length;
    let at = 0;
    while (at < rest.length && wordingKey(rest.slice(0, at)).length < wanted) at += 1;
    const next = rest.slice(0, at);
    rest = rest.slice(at);
    return next.trim();
  };
};

/** A label cut into pieces ("Order" "Defect Rate") is known only as a whole: how to cut our own text alike, or null. */
export const piecesOf = (el: Element): NextPiece | null => {
  if (el.childNodes.length < 2) return null;
  const { textContent } = el;
  const key = textContent.length > LONGEST ? '' : wordingKey(textContent);
  const wording = key === '' ? undefined : WORDINGS.texts.get(key);
  return wording === undefined ? null : cutting(wording);
};
