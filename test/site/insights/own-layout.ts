import { escape } from '../escape';
import { HEADS, type Insight } from './insight';

/** Cards of `kat-*` components: skeletons first, values in attributes when client code fills them. */

const line = (head: string, value: string, kind: string): string => `
  <div class="insight-line ${kind}">
    <kat-label class="insight-head" text="${head}"></kat-label>
    <kat-skeleton data-value="${escape(value)}"></kat-skeleton>
  </div>`;

const card = ({ name, own, average, top }: Insight): string => `
  <kat-box class="insight-card">
    <kat-link label="${escape(name)}"></kat-link>
    ${line(HEADS.own, own, 'insight-own')}${line(HEADS.average, average, '')}${line(HEADS.top, top, 'insight-top')}
  </kat-box>`;

export const ownInsights = (all: readonly Insight[]): string =>
  `<div class="insight-cards">${all.map(card).join('')}</div>`;
