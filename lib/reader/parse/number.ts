import { NONE, type Parsed } from './result';

export const readNumber = (_text: string, _languages: readonly string[]): Parsed<number> => NONE;
