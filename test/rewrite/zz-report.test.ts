import { it } from 'vitest';
import { lexiconFor } from '../../lib/catalogue/lexicon';
import { findPage } from '../../lib/reader/pages';
import { readPage } from '../../lib/reader/read-page';
import { readingName } from '../../lib/reading';
import { completed } from '../fixtures/fixture';
import { REPORT } from '../fixtures/report/all';
import { isShownByStyle, openPage } from '../fixtures/open-page';
import { rewrite } from './rewrite';
it('x', async () => {
  const tally = new Map<string, number[]>(); let right = 0, silent = 0; const wrong: string[] = []; const bad = new Map<string, number>();
  for (const [at, fixture] of REPORT.filter(f => !/<script/i.test(f.html)).entries())
    for (let round = 0; round < Number(process.env.ROUNDS ?? 10); round += 1) {
      const seed = at * 1000 + round + Number(process.env.SEED ?? 500000);
      const { document, location, shadowRootOf } = await openPage(fixture);
      for (const el of document.body.querySelectorAll<HTMLElement>('*')) if (!isShownByStyle(el)) el.hidden = true;
      const steps = rewrite(document, seed);
      const lexicon = lexiconFor(findPage(new URL(fixture.url))?.sections ?? []);
      const result = readPage({ document, location, shadowRootOf, isShown: isShownByStyle, lexicon });
      const found = result.kind === 'read' ? result.read.readings : [];
      const expected = new Map(fixture.readings.map(r => [readingName(completed(r)), completed(r)]));
      let ok = 0;
      for (const reading of found) {
        const truth = expected.get(readingName(reading));
        if (truth && truth.value === reading.value && JSON.stringify(truth.counts) === JSON.stringify(reading.counts)) ok += 1;
        else wrong.push(`${fixture.name} ${seed} [${steps.join(' ')}] ${readingName(reading)} ${reading.value} for ${truth?.value}`);
      }
      right += ok; silent += expected.size - ok;
      if (expected.size > ok) { const k = `${fixture.name} [${steps.join(' ')}] ${seed} ${ok}/${expected.size} ${result.kind === 'read' ? result.read.misses.map(m=>m.reason)[0] : ''}`; bad.set(k, expected.size - ok); }
    }
  console.log([...bad].sort((a,b)=>b[1]-a[1]).slice(0, 40).map(([k]) => k).join('\n'));
  console.log('right', right, 'silent', silent, 'wrong', wrong.length, wrong.slice(0, 20).join('\n'));
}, 600000);
