import type { JSX } from 'preact';
import type { SheetView } from '../../lib/summary/evidence/sheet-view';
import type { PageWords } from '../../lib/words/pages/page-words';
import { Log } from './page-log';
import { Values } from '../page-values';

type Props = { readonly sheet: SheetView; readonly say: PageWords };

/** The printed page: what was seen, and how anybody can check that it was not changed. */
export const Sheet = ({ sheet, say }: Props): JSX.Element => (
  <article class="sheet">
    <h2>{sheet.title}</h2>
    <p>{sheet.period}</p>
    <p class="soft">{sheet.made}</p>
    {sheet.logs.map(log => (
      <Log key={log.key} log={log} />
    ))}
    <h3>{say('evidence-check')}</h3>
    <p>{say('evidence-check-text')}</p>
    <h3>{say('evidence-proof')}</h3>
    <p>{say('evidence-proof-text')}</p>
    {sheet.note && <p class="soft">{sheet.note}</p>}
    <Values label={sheet.title} table={sheet.table} />
  </article>
);
