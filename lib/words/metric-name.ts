import { LABEL_FILES } from '../catalogue/labels/index';
import type { Metric } from '../catalogue/metric';
import { lazy } from '../lazy';
import { cached } from './cached';

/** Language and script: what tells zh-CN from zh-TW, and de-AT not from de. Null for what is no language tag. */
const writingOf = (tag: string): string | null => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null;
  }
};

const files = lazy(() => new Map(LABEL_FILES.map(file => [writingOf(file.language), file])));

const fileOf = cached(tag => files().get(writingOf(tag)) ?? null);

/** A metric's name as Amazon writes it in a language (BCP 47); the catalogue's English name where no wording is known. */
export const metricName = ({ id, name }: Pick<Metric, 'id' | 'name'>, tag: string): string =>
  fileOf(tag)?.metrics[id]?.[0] ?? name;
