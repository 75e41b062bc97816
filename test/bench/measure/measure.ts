import type { Section } from '../report/text';

/** One measure: takes the folder of the built extension, answers its section of the report. */
export type Measure = (extension: string) => Promise<Section>;
