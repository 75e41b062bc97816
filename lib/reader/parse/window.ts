import type { Window } from '../../catalogue/metric';
import { NONE, type Parsed } from './result';

export const readWindow = (_text: string, _languages: readonly string[]): Parsed<Window> => NONE;
