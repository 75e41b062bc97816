import type { CDPSession, Page } from 'playwright-core';

type Node = {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

const within = (node: Node): readonly Node[] => [...(node.shadowRoots ?? []), ...(node.children ?? [])];

const find = (node: Node, name: string): Node | null => {
  if (node.nodeName.toLowerCase() === name) return node;
  for (const child of within(node)) {
    const found = find(child, name);
    if (found !== null) return found;
  }
  return null;
};

const findAll = (node: Node, name: string): readonly Node[] =>
  node.nodeName.toLowerCase() === name ? [node] : within(node).flatMap(child => findAll(child, name));

/** The middle of a button, or null where it is not drawn: a chip without room is hidden. */
const middleOf = async (session: CDPSession, { backendNodeId }: Node) => {
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  } catch {
    return null;
  }
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/**
 * Clicks the first drawn button in the shadow roots of the elements of a name. In the production build those roots are
 * closed, so that only the debugger's protocol finds the way. Resolves with whether there was one.
 */
export const clickInside = async (page: Page, name: string): Promise<'clicked' | 'missing'> => {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const host of findAll(root, name)) {
    const button = find(host, 'button');
    const middle = button === null ? null : await middleOf(session, button);
    if (middle === null) continue;
    await page.mouse.click(middle.x, middle.y);
    return 'clicked';
  }
  return 'missing';
};
