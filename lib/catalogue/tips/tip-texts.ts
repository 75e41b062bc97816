import type { TipId } from '.';
import type { TipText } from './tip';

/** Every tip in a language, by id. */
export type TipTexts = Readonly<Record<TipId, TipText>>;
