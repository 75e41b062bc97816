import { LABEL_FILES } from '../catalogue/labels/index';
import type { Metric } from '../catalogue/metric';

/** The label file whose language is `tag` itself or what it begins with: `zh-Hans` for `zh-Hans-CN`, `de` for `de-AT`. */
const fileFor = (tag: string) =>
  LABEL_FILES.find(({ language }) => `${tag.toLowerCase()}-`.startsWith(`${language.toLowerCase()}-`));

/** A metric's name as Amazon writes it in a language (BCP 47); the catalogue's English name where no wording is known. */
export const metricName = ({ id, name }: Pick<Metric, 'id' | 'name'>, tag: string): string =>
  fileFor(tag)?.metrics[id]?.[0] ?? name;
