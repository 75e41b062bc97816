import { NONE, type Parsed } from './result';

export const readPercent = (_text: string, _languages: readonly string[]): Parsed<number> => NONE;
