import { describe, expect, it, vi } from 'vitest';
import type { InboxRead } from '../../lib/inbox';
import { LONG_AGO } from '../../lib/messages/case';
import { CLOCK_STORIES } from './stories-clocks';
import { LIST_STORIES } from './stories-lists';
import { TALK_STORIES } from './stories-talks';
import { ZONE_STORIES } from './stories-zones';
import type { Step, Story } from './story';
import { startWorker, type Worker } from './worker';

vi.mock('wxt/browser', () => ({ browser: {} }));

type Known = Map<string, Set<string>>;

/** Which kept names belong to which case of the story. */
const learn = async (
  worker: Worker,
  read: InboxRead,
  ids: Known,
  sketch: readonly string[],
): Promise<void> => {
  const namesOf = await worker.namesOf(read);
  for (const [index, { identity }] of (read.list?.rows ?? []).entries()) {
    const id = sketch[index] ?? '';
    for (const name of namesOf(identity)) ids.set(id, (ids.get(id) ?? new Set()).add(name));
  }
  if (read.conversation)
    for (const name of namesOf(read.conversation.identity))
      ids.set(
        read.conversation.identity.order ?? '',
        (ids.get(read.conversation.identity.order ?? '') ?? new Set()).add(name),
      );
};

const judgeStep = async (
  worker: Worker,
  { waits, over = [], since = {}, more = 0 }: Step,
  ids: Known,
): Promise<readonly string[]> => {
  const kept = await worker.kept();
  const running = (id: string) =>
    kept.filter(each => each.running && each.names.some(name => ids.get(id)?.has(name)));
  const faults: string[] = [];
  for (const [id, came] of Object.entries(waits)) {
    const first = running(id)
      .map(each => each.receivedAfter)
      .toSorted()[0];
    if (first === undefined) faults.push(`lost: ${id}`);
    else if (Date.parse(first) > Date.parse(came) + 60_000) faults.push(`late: ${id} came ${came}, ${first}`);
    const best = since[id];
    if (best && first && (first === LONG_AGO || Date.parse(first) < Date.parse(best) - 120_000))
      faults.push(`loose: ${id} since ${best}, ${first}`);
  }
  for (const id of over) if (running(id).length > 0) faults.push(`false: ${id} waits`);
  const all = kept.filter(each => each.running).length + (await worker.unseen());
  const true_ = Object.keys(waits).length + more;
  if (all < true_) faults.push(`lost: ${all} of ${true_}`);
  return faults;
};

const tell = async ({ steps, zones }: Story): Promise<readonly string[]> => {
  const worker = await startWorker(zones);
  const ids: Known = new Map();
  const faults: string[] = [];
  for (const [index, step] of steps.entries()) {
    const sketch =
      step.read.list?.rows.map(({ identity: { thread, order, subject }, times }) =>
        idOf(thread, order, subject, JSON.stringify(times)),
      ) ?? [];
    await learn(worker, step.read, ids, sketch);
    await worker.take(step.read, step.now);
    await worker.kill();
    faults.push(...(await judgeStep(worker, step, ids)).map(fault => `${index + 1}. ${fault}`));
  }
  return faults;
};

const idOf = (thread: string | null, order: string | null, subject: string | null, times: string): string => {
  if (order === 'x') return subject?.startsWith('Return') ? 'x1' : 'x2';
  if (subject === 'Question') return times.includes('29') ? 'n' : 'm';
  return order ?? (thread === 'A1' ? 'a' : '');
};

describe('reads over time, the truth known at each step', () => {
  it.each(
    [...LIST_STORIES, ...CLOCK_STORIES, ...TALK_STORIES, ...ZONE_STORIES].map(
      story => [story.name, story] as const,
    ),
  )('%s', async (_name, story) => {
    expect(await tell(story)).toEqual([]);
  });
});
