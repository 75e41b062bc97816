import type { ComponentChildren, JSX } from 'preact';
import type { PageWords } from '../../lib/words/pages/page-words';
import { useKeptFocus } from '../use-kept-focus';

/** One part of the options page: a heading, and what stands below it, which looks after its own state. */
export type OptionsPart = {
  /** Names the part in the address (`#accounts`). */
  readonly id: string;
  readonly title: string;
  readonly Body: () => JSX.Element;
};

type Props = {
  readonly parts: readonly OptionsPart[];
  readonly say: PageWords;
  /** What is said before all parts. */
  readonly children?: ComponentChildren;
};

const Part = ({ id, title, Body }: OptionsPart): JSX.Element => (
  <section class="part" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <Body />
  </section>
);

/** The page is long: a way to each part. */
const Contents = ({ parts, say }: Pick<Props, 'parts' | 'say'>): JSX.Element => (
  <nav class="contents" aria-label={say('options-title')}>
    <ul>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The options page: its parts one below the other, in the given order. */
export const Options = ({ parts, say, children }: Props): JSX.Element => {
  const main = useKeptFocus<HTMLElement>('.part');
  return (
    <>
      <header class="bar">
        <img src="/icons/48.png" alt="" width={24} height={24} />
        <h1>{say('options-title')}</h1>
      </header>
      <main ref={main}>
        {children}
        <Contents parts={parts} say={say} />
        {parts.map(part => (
          <Part key={part.id} {...part} />
        ))}
      </main>
      <footer class="bar soft">{say('stays')}</footer>
    </>
  );
};
