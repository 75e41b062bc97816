import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly title: string; readonly text: string; readonly children?: ComponentChildren };

/** A state that fills the page: nothing there yet, history off, history unreadable. */
export const Notice = ({ title, text, children }: Props): JSX.Element => (
  <section class="notice">
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
);
