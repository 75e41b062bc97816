import type { Line } from './line';

/** A group of lines, with how they were measured. */
export type Section = {
  readonly title: string;
  readonly method: string;
  readonly lines: readonly Line[];
};

const WORDS = new Map<boolean | null, string>([
  [true, 'yes'],
  [false, '**no**'],
  [null, ''],
]);

/** "9 budgets kept, 1 missed". */
export const countedWords = (sections: readonly Section[]): string => {
  const verdicts = sections.flatMap(({ lines }) => lines.map(({ kept }) => kept));
  const kept = verdicts.filter(verdict => verdict === true).length;
  const missed = verdicts.filter(verdict => verdict === false).length;
  return `${kept} budgets kept, ${missed} missed`;
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const tableRow = ({ what, budget, measured, kept }: Line): string =>
  `| ${[what, budget, measured, WORDS.get(kept) ?? ''].map(cell).join(' | ')} |`;

const sectionText = ({ title, method, lines }: Section): string => `## ${title}

| what | budget | measured | within? |
| --- | --- | --- | --- |
${lines.map(tableRow).join('\n')}

${method}
`;

/** The whole of docs/benchmarks.md, before it is formatted. `machine`: one line on what it was measured with. */
export const reportText = (sections: readonly Section[], machine: string): string => `# Benchmarks

Written by \`npm run bench\`: all figures of one run, medians. Absolute times depend on the machine, so budgets that
can be are ratios of two things measured side by side in that run.

Measured with ${machine}.

**${countedWords(sections)}.**

${sections.map(sectionText).join('\n')}`;

const plainVerdict = ({ kept }: Line): string => (kept === null ? '      ' : kept ? 'kept  ' : 'MISSED');

const plainLine = (line: Line): string => {
  const { what, budget, measured } = line;
  return `  ${plainVerdict(line)} ${what}: ${measured}${budget === '' ? '' : ` (budget ${budget})`}`;
};

/** A section as it is printed. */
export const plainSection = ({ title, lines }: Section): string =>
  [title, ...lines.map(plainLine)].join('\n');
