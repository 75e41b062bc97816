import { describe, expect, it } from 'vitest';
import { ownShape, OWN_WINDOWS } from '../../lib/own-metrics/own-shape';
import { startOwn } from '../../lib/point/pick-choice';
import { candidatesIn } from '../../lib/taught/candidates';
import { timeSaid, tryRule, type Choice } from '../../lib/taught/draft';
import { toPageRule } from '../../lib/taught/page-rule';
import { seePage } from '../../lib/taught/seen-page';
import { header, page } from '../fixtures/fixture';
import { HEALTH } from '../fixtures/taught/lesson';
import { applied, viewOf } from './teach';

const ID = 'own-0123456789abcdef';
const at = (body: string) => ({
  url: HEALTH,
  html: page(header('Acme Home', 'United States') + `<main>${body}</main>`, { lang: 'en' }),
});

const card = (figure: string, more = '') =>
  `<div class="card"><h3>Solved at once</h3><p class="big">${figure}</p>${more}</div>`;
const PLAIN = card('78%');
const DATED = card('78%', '<p>30 days</p>');
/** Other tags, and the card further down among others. */
const REWRITTEN =
  '<section><dl><dt>Opened again</dt><dd>4%</dd></dl><dl><dt>Solved at once</dt><dd><span>81%</span></dd></dl></section>';
const RENAMED = card('78%').replace('Solved at once', 'Settled at once');

type Source = ReturnType<typeof at>;

const seen = async (source: Source, pick: string) => {
  const whole = seePage(await viewOf(source));
  const candidate = whole && candidatesIn(whole).find(({ text }) => text === pick);
  if (!whole || !candidate) throw new Error(`no ${pick}`);
  return { whole, candidate };
};

const attempts = async (source: Source, pick: string, unit: Parameters<typeof ownShape>[0]['unit']) => {
  const { whole, candidate } = await seen(source, pick);
  const shape = ownShape({ id: ID, unit });
  const tried: Choice[] = [];
  const attempt = (choice: Choice) => {
    tried.push(choice);
    return tryRule(whole, candidate, choice, shape);
  };
  return {
    attempt,
    tried,
    picked: startOwn({ ...shape, name: 'Mine' }, attempt, metric => timeSaid(whole, candidate, metric)),
  };
};

const TODAY: Choice = { metric: ID, scope: 'all', window: 'P1D' };

const taught = async (source: Source, pick: string) => {
  const { attempt } = await attempts(source, pick, 'rate');
  const trial = attempt(TODAY);
  if (trial.kind !== 'fits') throw new Error(trial.reason);
  const rule = toPageRule(
    { ...trial.draft, id: 'mine', replaces: false },
    ownShape({ id: ID, unit: 'rate' }),
  );
  if (!rule) throw new Error('no rule');
  return rule;
};

describe('a number shown for a metric of the seller’s own', () => {
  it('is read by a rule from then on, also where the page is built otherwise; silent where its name is gone', async () => {
    const rule = await taught(at(PLAIN), '78%');
    const rules = [rule];
    expect(applied(await viewOf(at(PLAIN)), rules)).toEqual({
      results: ['read'],
      values: [0.78],
      read: [0.78],
    });
    expect(applied(await viewOf(at(REWRITTEN)), rules).values).toEqual([0.81]);
    expect(applied(await viewOf(at(RENAMED)), rules)).toEqual({ results: ['missing'], values: [], read: [] });
  });

  it('must be of its unit, and one that can be true', async () => {
    for (const unit of ['duration', 'count'] as const) {
      const { attempt } = await attempts(at(PLAIN), '78%', unit);
      expect(attempt(TODAY)).toEqual({ kind: 'refused', reason: 'unit' });
    }
    const { attempt } = await attempts(at(card('178%')), '178%', 'rate');
    expect(attempt(TODAY)).toEqual({ kind: 'refused', reason: 'range' });
  });

  it('is about the time that the page says; where it says none, the seller is asked', async () => {
    expect((await attempts(at(DATED), '78%', 'rate')).picked).toMatchObject({ scope: 'all', window: 'P30D' });
    const open = await attempts(at(PLAIN), '78%', 'rate');
    expect(open.picked).toMatchObject({ scope: 'all', window: null });
    expect(open.tried).toEqual([]);
    for (const window of OWN_WINDOWS) expect(open.attempt({ ...TODAY, window }).kind).toBe('fits');
    const { attempt } = await attempts(at(DATED), '78%', 'rate');
    expect(attempt({ ...TODAY, window: 'P7D' })).toEqual({ kind: 'refused', reason: 'place' });
  });

  it('takes nothing from Benchline’s own reading of the same number', async () => {
    const source = at('<div class="card"><h3>Late Shipment Rate</h3><p>1.09%</p><p>30 days</p></div>');
    const { attempt } = await attempts(source, '1.09%', 'rate');
    const trial = attempt({ ...TODAY, window: 'P30D' });
    if (trial.kind !== 'fits') throw new Error(trial.reason);
    const rule = toPageRule(
      { ...trial.draft, id: 'mine', replaces: false },
      ownShape({ id: ID, unit: 'rate' }),
    );
    const view = await viewOf(source);
    const values = (rules: Parameters<typeof applied>[1]) => applied(view, rules);
    expect(rule && values([rule])).toMatchObject({ results: ['read'], values: [0.0109] });
  });
});
