import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options } from '../../components/page-options';
import { readerOf } from '../../lib/summary/reader';
import { partsFor } from './parts';

const reader = readerOf(browser.i18n.getUILanguage(), new Date());

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('options-title');
const root = document.querySelector('#options');
if (root) render(<Options parts={partsFor(reader)} say={reader.say} />, root);
