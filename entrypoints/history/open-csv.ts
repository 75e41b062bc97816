import { ownTableIn, readOwn, type OwnKind, type OwnTable } from '../../lib/csv/read-own';
import { LONGEST } from '../../lib/history/import-check';
import { decode } from '../../lib/own-figures/decode';
import { leftWords } from '../../lib/summary/left-words';
import { importWords } from '../../lib/summary/outcome-words';
import { mapFigures } from './import-figures';
import { guarded, offerImport, paceOf, tellNot } from './import-file';
import type { Import } from './import-of';
import { tell } from './transfer-state';
import { withHistory } from './with-history';

/** Enough for the heads of a table of Benchline's own. An even number, as a unit of UTF-16 has two bytes. */
const BEGINNING = 8000;

const textOf = async (file: Blob): Promise<string> => {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  return decoded.kind === 'text' ? decoded.text : '';
};

const read = async (file: File, kind: OwnKind, of: Import): Promise<OwnTable> => {
  const text = await textOf(file);
  const pace = paceOf(of, 0, 0.5);
  return withHistory(async db => {
    const known = new Set(await db.getAllKeys('accounts'));
    return readOwn(text, kind, { known, at: new Date(), pace });
  });
};

/** A table of our own needs no questions: what it would change is shown at once. */
const takeTable = async (file: File, kind: OwnKind, of: Import): Promise<void> => {
  const { say } = of.reader;
  if (file.size > LONGEST)
    return tell({
      tone: 'bad',
      text: say('file-too-large', { file: file.name, most: LONGEST / 1e6 }),
    });
  const { checked, faults, rows } = await read(file, kind, of);
  if (checked.kind !== 'file') return tellNot(checked, importWords(checked, say), of.reader);
  const left = leftWords(faults, of.reader);
  if (faults.length === rows && rows > 0)
    return tell({ tone: 'bad', text: [say('csv-left-all', { file: file.name }), ...left].join(' ') });
  await offerImport(checked.file, { ...of, left });
};

/** Opens a CSV file: a table that Benchline itself saved is recognised, anything else has the seller's own figures. */
export const openCsv = (file: File, of: Import): Promise<void> =>
  guarded(of, async () => {
    const kind = ownTableIn(await textOf(file.slice(0, BEGINNING)));
    await (kind ? takeTable(file, kind, of) : mapFigures(file, of));
  });
