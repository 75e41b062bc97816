import { foldWord } from '../parse/clean';

/** Is a name among the words of a subject, as Amazon writes the buyer's? */
export const isInWords = (name: string, subject: string): boolean =>
  name.length > 1 && ` ${foldWord(subject)} `.includes(` ${foldWord(name)} `);
