import type { JSX } from 'preact';
import type { WelcomeView } from '../lib/summary/welcome-view';
import type { PageWords } from '../lib/words/pages/page-words';

type Props = {
  readonly view: WelcomeView;
  /** May Benchline read Seller Central? Firefox asks the seller for that. */
  readonly isAllowed: boolean;
  readonly allow: () => void;
  readonly say: PageWords;
};

const NUMBERS = [1, 2, 3] as const;

const Part = ({ topic, say }: { readonly topic: 'does' | 'never'; readonly say: PageWords }): JSX.Element => (
  <section class="part">
    <h2>{say(`welcome-${topic}`)}</h2>
    <ul>
      {NUMBERS.map(number => (
        <li key={number}>{say(`welcome-${topic}-${number}`)}</li>
      ))}
    </ul>
  </section>
);

/** The one screen of the first run: what Benchline does, what it never does, and which pages to open. */
export const Welcome = ({ view, isAllowed, allow, say }: Props): JSX.Element => (
  <>
    <header class="bar">
      <img src="/icons/48.png" alt="" width={24} height={24} />
      <h1>{say('welcome-title')}</h1>
    </header>
    <main>
      <Part topic="does" say={say} />
      <Part topic="never" say={say} />
      <section class="part">
        <h2>{say('welcome-open')}</h2>
        {!isAllowed && (
          <>
            <p class="stale">{say('welcome-grant')}</p>
            <button type="button" onClick={allow}>
              {say('welcome-allow')}
            </button>
          </>
        )}
        <ol>
          {view.pages.map(({ text, href }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            </li>
          ))}
        </ol>
        <p class="soft">{view.host}</p>
        <p>{say('welcome-later')}</p>
      </section>
    </main>
    <footer class="bar">
      <span class="soft">{say('stays')}</span>
      <a href="/options.html">{say('options')}</a>
    </footer>
  </>
);
