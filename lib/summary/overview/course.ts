import type { Gathered } from './gathered';

/** Whether more is read: `stopped` until the seller says to go on, `done` where every line was read. */
export type Progress = 'reading' | 'stopped' | 'done';

/** A reading of the overview that can be stopped between two slices. */
export type Course = {
  readonly stop: () => void;
  readonly goOn: () => void;
  /** Ends it for good; nothing more is shown. */
  readonly leave: () => void;
};

type Told = {
  readonly show: (known: Gathered, progress: Progress) => void;
  readonly failed: (error: unknown) => void;
  /** Lets the page answer what was pressed meanwhile. */
  readonly breathe: () => Promise<void>;
};

type Wanted = 'read' | 'stop' | 'leave';

/** Reads slice after slice and shows what is known after each. */
export const startCourse = (steps: AsyncGenerator<Gathered>, { show, failed, breathe }: Told): Course => {
  let wanted: Wanted = 'read';
  const wants = (what: Wanted): boolean => wanted === what;
  let known: Gathered | null = null;
  let isReading = false;

  const readOn = async (): Promise<void> => {
    while (wants('read')) {
      const step = await steps.next();
      if (wants('leave')) return;
      if (step.done === true) {
        if (known) show(known, 'done');
        return;
      }
      known = step.value;
      show(known, 'reading');
      await breathe();
    }
    if (wants('stop') && known) show(known, 'stopped');
  };
  const run = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    await readOn().catch(failed);
    isReading = false;
  };
  void run();
  return {
    stop: () => {
      wanted = 'stop';
    },
    goOn: () => {
      wanted = 'read';
      void run();
    },
    leave: () => {
      wanted = 'leave';
      void steps.return(undefined);
    },
  };
};
