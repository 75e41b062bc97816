import { LABEL_FILES } from '../catalogue/labels/index';
import type { Metric } from '../catalogue/metric';

/** Language and script: what tells zh-CN from zh-TW, and de-AT not from de. Null for what is no language tag. */
const writingOf = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
};

const FILES = new Map(LABEL_FILES.map(file => [writingOf(file.language), file]));

/** A metric's name as Amazon writes it in a language (BCP 47); the catalogue's English name where no wording is known. */
export const metricName = ({ id, name }: Pick<Metric, 'id' | 'name'>, tag: string): string =>
  FILES.get(writingOf(tag))?.metrics[id]?.[0] ?? name;
