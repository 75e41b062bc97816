import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { QuestionView } from '../../lib/summary/preview-words';

type Props = QuestionView & { readonly accept: () => void; readonly decline: () => void };

/** What is asked before something is done. The focus goes to the way out, so that a second Enter does no harm. */
export const Question = ({ title, lines, yes, no, accept, decline }: Props): JSX.Element => {
  const head = useId();
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div class="question" role="group" aria-labelledby={head}>
      <h2 id={head}>{title}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={accept}>
          {yes}
        </button>
        <button type="button" ref={out} onClick={decline}>
          {no}
        </button>
      </p>
    </div>
  );
};
