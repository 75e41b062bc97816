import type { JSX } from 'preact';

type Props = { readonly label: string; readonly on: boolean; readonly flip: (on: boolean) => void };

/** A switch whose name stays the same; its knob tells the state by place as well as by colour. */
export const Switch = ({ label, on, flip }: Props): JSX.Element => (
  <button class="switch" type="button" role="switch" aria-checked={on} onClick={() => flip(!on)}>
    <span class="track" aria-hidden="true">
      <span class="knob" />
    </span>
    {label}
  </button>
);
