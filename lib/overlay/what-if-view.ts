import { keepsTarget } from '../insight/gap';
import { valueAfter } from '../insight/what-if';
import type { WhatIfView } from '../view';
import { html } from './element';

/** Two fields, folded away until asked for, and what comes of them: "0.98% · target kept". Numbers as the page writes them. */
export const whatIfView = (view: WhatIfView, lang: string): HTMLElement => {
  const { given, target } = view;
  const isRate = given.kind !== 'mean';
  const format = new Intl.NumberFormat(lang, {
    ...(isRate && { style: 'percent' }),
    maximumFractionDigits: 2,
  });
  const inputs = view.fields.map(([, value, step]) => html('input', { type: 'number', value, step }));
  const result = html('output');
  const said = (value: number | null): string => {
    if (value === null) return view.impossible;
    const text = isRate ? format.format(value) : `${format.format(value / 60)} h`;
    return target ? `${text} · ${keepsTarget(value, target) ? view.kept : view.missed}` : text;
  };
  const show = (): void => {
    const [first, second] = inputs.map(input => input.valueAsNumber);
    result.textContent = said(valueAfter(given, [first ?? 0, second ?? 0]));
  };
  const box = html(
    'details',
    { id: 'what-if', class: 'notes' },
    html('summary', { class: 'plain' }, view.title),
    ...inputs.map((input, at) => html('label', { class: 'foot' }, view.fields[at]?.[0] ?? '', input)),
    result,
  );
  box.addEventListener('input', show);
  show();
  return box;
};
