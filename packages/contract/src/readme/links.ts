import { fromMarkdown } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Returns the addresses of the links and pictures of a Markdown text, in order. */
export const linksIn = (markdown: string): string[] => urlsOf(fromMarkdown(markdown));

function urlsOf(node: Node): string[] {
  const own = 'url' in node ? [node.url] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => urlsOf(child))] : own;
}
