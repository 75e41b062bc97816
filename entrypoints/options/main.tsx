import { render } from 'preact';
import { Options } from '../../components/page-options';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { partsFor } from './parts';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('options-title');
const root = document.querySelector('#options');
if (root) render(<Options parts={partsFor(reader)} say={reader.say} />, root);
