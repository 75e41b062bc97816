import { escape } from '../escape';
import { HEADS, type Insight } from './insight';

const pairs = ({ own, average, top }: Insight): readonly (readonly [head: string, value: string])[] => [
  [HEADS.own, own],
  [HEADS.average, average],
  [HEADS.top, top],
];

/** A heading a metric, a definition list under it. */
export const dlInsights = (all: readonly Insight[]): string =>
  all
    .map(
      insight =>
        `<section><h3>${escape(insight.name)}</h3><dl>${pairs(insight)
          .map(([head, value]) => `<dt>${head}</dt><dd>${escape(value)}</dd>`)
          .join('')}</dl></section>`,
    )
    .join('');

/** Tiles in the light DOM, each value above what it is. */
export const gridInsights = (all: readonly Insight[]): string =>
  `<div class="tiles">${all
    .map(
      insight =>
        `<article class="tile"><h4>${escape(insight.name)}</h4>${pairs(insight)
          .map(([head, value]) => `<div><p class="figure">${escape(value)}</p><p>${head}</p></div>`)
          .join('')}</article>`,
    )
    .join('')}</div>`;
