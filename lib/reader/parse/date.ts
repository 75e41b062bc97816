import type { Period } from '../../reading';
import { NONE, type Parsed } from './result';

export const readDate = (_text: string, _languages: readonly string[]): Parsed<string> => NONE;
export const readPeriod = (_text: string, _languages: readonly string[]): Parsed<Period> => NONE;
