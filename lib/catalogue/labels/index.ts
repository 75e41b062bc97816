import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { IT } from './it';
import { JA } from './ja';
import type { LabelFile } from './label-file';
import { NL } from './nl';
import { PL } from './pl';
import { PT } from './pt';
import { SV } from './sv';
import { ZH_HANS } from './zh-hans';

/** All languages at once: one page may mix them, so the reader matches every file. */
export const LABEL_FILES: readonly LabelFile[] = [EN, DE, FR, ES, IT, JA, NL, PL, PT, SV, ZH_HANS];
