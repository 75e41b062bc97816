import { answerPage } from '../../../lib/answer/answer-page';
import { judgeAll } from '../../../lib/insight/verdict';
import type { Series } from '../../../lib/history/series';
import { readingOn, seriesOf, type MadeSeries } from '../made/series';
import { ACCOUNTS, DAYS, SERIES_EACH } from '../made/ten-years';
import { atMost, beside, ms } from '../report/line';
import { median } from '../report/median';
import type { Measure } from './measure';

const TURNS = 30;
/** Of what recording and answering may take together, warm (6.). */
const LIMIT = 40;
/** So many days are looked at (lib/answer/answer-page.ts). */
const LOOKED_AT = 400;
const NOW = new Date('2026-11-21T10:00:00.000Z');
const DAY = 86_400_000;

const rowsOf = (series: MadeSeries): Series['rows'] =>
  Array.from({ length: LOOKED_AT }, (_, at) => {
    const seen = new Date(NOW.getTime() - (LOOKED_AT - 1 - at) * DAY).toISOString();
    const page = { page: '/performance/dashboard', firstSeen: seen, lastSeen: seen };
    return { account: ACCOUNTS[0].id, ...readingOn(series, DAYS - LOOKED_AT + at), ...page };
  });

/** Processor time of one run, ms: other programs do not count. */
const timeOf = (job: () => unknown): number => {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const medianOf = (job: () => unknown): number => median(Array.from({ length: TURNS }, () => timeOf(job)));

/** What it takes to judge every value of a page, and to put the whole answer into words. */
export const measureVerdicts: Measure = async () => {
  const made = seriesOf(SERIES_EACH);
  const series = made.map(each => ({ key: each.key, rows: rowsOf(each) }));
  const judged = made.map(({ metric }, at) => ({ metric, rows: series[at]?.rows ?? [], country: 'US' }));
  const { store, country, host } = ACCOUNTS[0];
  const read = {
    pageId: 'account-health',
    path: '/performance/dashboard',
    language: 'en-US',
    account: { store, country, host, assumed: false },
    readings: made.map(each => readingOn(each, DAYS - 1)),
    misses: [],
  } as const;
  const answer = () => answerPage({ read, kept: 'kept', series, skipped: 0, at: NOW });
  const first = timeOf(answer);
  return {
    title: '10. Verdicts',
    method: `${SERIES_EACH} values of a page with ${LOOKED_AT} days behind each, in Node: all verdicts in one call, and the whole answer with its words, drawings and tips. Processor time, medians of ${TURNS} turns.`,
    lines: [
      atMost('The whole answer, verdicts and all', LIMIT, medianOf(answer), ms),
      beside('… of that the verdicts of every value, in one call', ms(medianOf(() => judgeAll(judged)))),
      beside('… the whole answer the first time, when nothing was compiled', ms(first)),
    ],
  };
};
