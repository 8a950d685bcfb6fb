import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

/** A range of a text; the end is exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the range of a part of a JSON text.
 *
 * @param state - The state of the editor.
 * @param path - The names of fields and indexes of lists.
 * @returns The range of the part, or of the innermost existing part around it.
 */
export function locate(state: EditorState, path: readonly string[]): TextRange {
  let node = syntaxTree(state).topNode.firstChild;
  for (const step of path) {
    const next = node && stepInto(state, node, step);
    if (!next) break;
    node = next;
  }
  return node === null ? { from: 0, to: 0 } : { from: node.from, to: node.to };
}

function stepInto(state: EditorState, node: SyntaxNode, step: string): SyntaxNode | null {
  if (node.name === 'Array') {
    const items = childrenOf(node).filter(({ name }) => !['[', ']', ','].includes(name));
    return items[Number(step)] ?? null;
  }
  const property = childrenOf(node).find(({ name, firstChild }) => {
    if (name !== 'Property' || firstChild === null) return false;
    return state.sliceDoc(firstChild.from, firstChild.to) === JSON.stringify(step);
  });
  return property?.lastChild ?? null;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
