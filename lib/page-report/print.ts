import type { ReportElement, ReportNode } from './tree';

const quoted = (text: string): string => JSON.stringify(text);

const headOf = ({ name, states, attributes }: ReportElement): string =>
  [
    name,
    ...states.map(([state, value]) => (value === '' ? state : `${state}=${value}`)),
    ...attributes.map(([attribute, text]) => `${attribute}=${quoted(text)}`),
  ].join(' ');

const linesOf = (node: ReportNode, indent: string, lines: string[]): void => {
  if (node.kind === 'text') lines.push(indent + quoted(node.text));
  else if (node.kind === 'element') {
    lines.push(indent + headOf(node));
    const inner = node.root ? `${indent}  ` : `${indent} `;
    if (node.root) lines.push(`${indent} #${node.root}-root`);
    for (const child of node.children) linesOf(child, inner, lines);
  } else lines.push(`${indent}#${node.kind}`);
};

/** A report's lines: one a node, indented by one space a level. */
export const printTree = (node: ReportNode): readonly string[] => {
  const lines: string[] = [];
  linesOf(node, '', lines);
  return lines;
};
