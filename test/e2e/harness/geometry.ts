// oxlint-disable unicorn/consistent-function-scoping -- measure's body runs in the page, which has nothing but that body
import type { Page } from 'playwright-core';

export type Rect = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};
export type Named = Rect & { readonly name: string };

/** Where things are, in pixels of the document: Amazon's elements, its text lines and controls, and what we draw. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly string[];
  readonly taken: readonly Named[];
  readonly drawn: readonly Named[];
};

/** Measures a page at its present scroll position. Runs in the page, through open shadow roots. */
export const measure = (page: Page): Promise<Geometry> =>
  page.evaluate(() => {
    const elements: string[] = [];
    const taken: Named[] = [];
    const drawn: Named[] = [];
    const place = ({ left, top, right, bottom }: DOMRect, name: string): Named => ({
      name,
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    });
    const isOurs = ({ localName }: Element): boolean => localName.startsWith('benchline-');
    const addText = (text: Node): void => {
      if (text.textContent?.trim() === '') return;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects())
        taken.push(place(line, text.textContent?.trim().slice(0, 40) ?? ''));
    };
    const addOurs = (host: Element): void => {
      for (const part of host.shadowRoot?.querySelectorAll('[role=region], button:not([role=region] *)') ??
        [])
        if (part.checkVisibility({ visibilityProperty: true }))
          drawn.push(
            place(
              part.getBoundingClientRect(),
              `${host.localName} ${host.getAttribute('data-metric') ?? ''}`,
            ),
          );
      for (const child of host.children) visit(child);
    };
    const visit = (element: Element): void => {
      if (isOurs(element)) return addOurs(element);
      if (!element.checkVisibility({ visibilityProperty: true })) return;
      const box = place(element.getBoundingClientRect(), element.localName);
      elements.push(
        `${element.localName} ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`,
      );
      if (element.matches('a, button, input, select, summary')) taken.push(box);
      for (const root of [element.shadowRoot, element])
        for (const child of root?.childNodes ?? [])
          if (child instanceof Element) visit(child);
          else if (child instanceof Text) addText(child);
    };
    visit(document.body);
    const { scrollWidth: width, scrollHeight: height } = document.documentElement;
    return { width, height, elements, taken, drawn };
  });

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Half a square pixel is rounding. */
const ROUNDING = 0.5;

/** Everything of Amazon's that something of ours lies on, and which. */
export const covered = ({ drawn, taken }: Geometry): readonly string[] =>
  drawn.flatMap(ours =>
    taken
      .filter(theirs => overlap(ours, theirs) > ROUNDING)
      .map(theirs => `${ours.name} covers "${theirs.name}"`),
  );

/** Our drawings that lie on each other. */
export const crossed = ({ drawn }: Geometry): readonly string[] =>
  drawn.flatMap((a, index) =>
    drawn.slice(index + 1).flatMap(b => (overlap(a, b) > ROUNDING ? [`${a.name} meets ${b.name}`] : [])),
  );
