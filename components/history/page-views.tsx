import type { JSX } from 'preact';

/** A link to one of the parts of a page; `current` is the one that is shown. */
export type ViewLink = { readonly text: string; readonly href: string; readonly current: boolean };

/** The parts of the history page. */
export const Views = ({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly ViewLink[];
}): JSX.Element => (
  <nav class="views" aria-label={label}>
    {links.map(({ text, href, current }) => (
      <a key={href} href={href} aria-current={current ? 'page' : undefined}>
        {text}
      </a>
    ))}
  </nav>
);
