import type { JSX } from 'preact';

type Props = { readonly caption: string; readonly head: readonly string[] };

/** What a table shows, and the heads of its columns. */
export const TableHead = ({ caption, head }: Props): JSX.Element => (
  <>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {head.map(text => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
  </>
);
