import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Answer = readonly [text: string, act: () => void];
type Props = { readonly text: string; readonly yes: Answer; readonly no: Answer };

/** Asks before something is done for good. The focus goes to the way out, so that a second Enter does no harm. */
export const Sure = ({ text, yes: [yes, act], no: [no, stop] }: Props): JSX.Element => {
  const id = useId();
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => out.current?.focus(), []);
  return (
    <div class="sure" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="actions">
        <button type="button" ref={out} onClick={stop}>
          {no}
        </button>
        <button type="button" onClick={act}>
          {yes}
        </button>
      </div>
    </div>
  );
};
