import { signal } from '@preact/signals';
import type { TransferState } from '../../components/history/page-transfer';
import type { OutcomeView } from '../../lib/summary/outcome-words';

const NOTHING: TransferState = { outcome: null, question: null, stop: null, undo: null };

/** What the part for export and import shows. */
export const transferState = signal<TransferState>(NOTHING);

/** Says what came of something, or what goes on (`stop` ends it); a question that was open is closed. */
export const tell = (outcome: OutcomeView | null, stop: (() => void) | null = null): void => {
  transferState.value = { ...transferState.value, outcome, stop, question: null };
};

/** Asks; either answer closes the question. */
export const ask = (question: NonNullable<TransferState['question']>): void => {
  transferState.value = { ...transferState.value, outcome: null, stop: null, question };
};

/** Offers to undo the last import, or no longer. */
export const offerUndo = (undo: TransferState['undo']): void => {
  transferState.value = { ...transferState.value, undo };
};
