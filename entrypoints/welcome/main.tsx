import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/page-welcome';
import { MATCHES } from '../../lib/hosts';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { welcomeView } from '../../lib/summary/welcome-view';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const view = welcomeView(language, reader);
const allowed = signal(true);

const HOSTS = { origins: [...MATCHES] };

const look = async (): Promise<void> => {
  allowed.value = await browser.permissions.contains(HOSTS);
};

/** The browser asks only within the click. */
const allow = (): void => void browser.permissions.request(HOSTS).then(look, look);

const Page = () => <Welcome view={view} isAllowed={allowed.value} allow={allow} say={reader.say} />;

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('welcome-title');
const root = document.querySelector('#welcome');
if (root) render(<Page />, root);
void look();
