import { NONE, type Parsed } from './result';

export const readDuration = (_text: string, _languages: readonly string[]): Parsed<number> => NONE;
