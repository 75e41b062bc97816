import { signal } from '@preact/signals';
import { render } from 'preact';
import { Verify } from '../../components/evidence/page-verify';
import { notedHash } from '../../lib/summary/evidence/noted-hash';
import { readBookOfAll } from '../../lib/own-metrics/read-book';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { checkFile, stopChecking, verdicts, verifyState } from './check';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date(), undefined, await readBookOfAll());
const typed = signal('');

const Page = () => (
  <Verify
    state={verifyState.value}
    noted={notedHash(verdicts.value, typed.value, reader)}
    open={file => void checkFile(file, reader)}
    stop={stopChecking}
    note={text => {
      typed.value = text;
    }}
    say={reader.say}
  />
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('verify-title');
const root = document.querySelector('#verify');
if (root) render(<Page />, root);
