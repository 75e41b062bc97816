import { describe, expect, it, vi } from 'vitest';
import { startCourse, type Progress } from './course';
import type { Gathered } from './gathered';

const known = (read: number): Gathered => ({ accounts: [], read, of: 4, skipped: 0 });

const start = (steps: AsyncGenerator<Gathered>, onShow: (read: number) => void = () => {}) => {
  const shown: [number, Progress][] = [];
  const failed = vi.fn<(error: unknown) => void>();
  const course = startCourse(steps, {
    show: ({ read }, progress) => {
      shown.push([read, progress]);
      onShow(read);
    },
    failed,
    breathe: () => Promise.resolve(),
  });
  return { course, shown, failed };
};

async function* counting(ended: () => void = () => {}) {
  try {
    for (let read = 1; read <= 4; read += 1) yield known(read);
  } finally {
    ended();
  }
}

describe('a course of reading', () => {
  it('shows each slice, and the last as the whole', async () => {
    const { shown } = start(counting());
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([4, 'done']));
    expect(shown.slice(0, -1)).toEqual([1, 2, 3, 4].map(read => [read, 'reading']));
  });

  it('stops after the slice, keeps what is known, and goes on from there', async () => {
    const { course, shown } = start(counting(), read => {
      if (read === 2) course.stop();
    });
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([2, 'stopped']));
    course.goOn();
    await vi.waitFor(() => expect(shown.at(-1)).toEqual([4, 'done']));
    expect(shown.map(([read]) => read)).toEqual([1, 2, 2, 3, 4, 4]);
  });

  it('shows nothing more when it is left, and lets go of what it holds', async () => {
    const ended = vi.fn<() => void>();
    const { course, shown } = start(counting(ended), read => {
      if (read === 1) course.leave();
    });
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
    expect(shown).toEqual([[1, 'reading']]);
  });

  it('says when it fails', async () => {
    const { failed } = start(
      // oxlint-disable-next-line require-yield
      (async function* (): AsyncGenerator<Gathered> {
        throw new Error('closed');
      })(),
    );
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  });
});
