import type { Subject } from '../../answer/subject';
import type { Window } from '../../catalogue/metric';
import { dayTeller } from '../../insight/day';
import { pastOf } from '../../insight/past';
import { isBesideMessages } from '../../messages/beside-messages';
import { aroundOf } from '../around';
import { subjectOf } from '../listed-subject';
import type { Known } from '../order';
import type { Reviewed } from './review-source';

/** The buckets of Amazon's report that tell when bad orders leave a window. */
const REPORTED: ReadonlySet<Window> = new Set(['P1D', 'P1W', 'P1M']);

/** A series as the panel takes it, with everything around it: what it would take, which tips fit, what was done. */
export const reviewSubject = (reviewed: Reviewed, entry: Known): Subject => {
  const { account, entries, reports, choices, own, reader } = reviewed;
  const { key } = entry.series;
  const { deeds, tried } = reviewed.did.get(entry) ?? { deeds: [], tried: [] };
  const buckets = reports.filter(report => REPORTED.has(report.key.window));
  return {
    ...subjectOf(entry, account, reader),
    report: pastOf(buckets, key),
    own: isBesideMessages(key.metric) ? own : null,
    around: aroundOf({ ...entry, account, company: entries }, tried, choices),
    deeds,
  };
};

/** Was it read in the week? Then what is said of it is news of the week. */
export const isReadIn = ({ week, reader }: Reviewed, { latest }: Known): boolean =>
  dayTeller(reader.timeZone)(new Date(latest.lastSeen)) >= week.first;
