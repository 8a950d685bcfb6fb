import { readFile } from 'node:fs/promises';
import { withPublication } from './publication.ts';

/** Reads the home page. */
export const homePage = async (): Promise<string> =>
  withPublication(await readFile(new URL('../../site/home.mdx', import.meta.url), 'utf8'));

/**
 * Writes the twin of the home page in Markdown: headings in place of tabs and cards, and a list in place of cards with links. The workbench and its picture are left out.
 *
 * @param mdx - The text of the home page.
 * @param base - Path of the site, without a slash at its end.
 */
export function twinOfHome(mdx: string, base: string): string {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(mdx) ?? [];
  const [, title = ''] = /^title: (.*)$/m.exec(head) ?? [];
  const [, tagline = ''] = /^ {2}tagline: (.*)$/m.exec(head) ?? [];
  const text = body
    .replaceAll(/^<details [^]*?^<\/details>\n+/gm, '')
    .replaceAll(/^import .*from '@astrojs\/starlight\/components';\n/gm, '')
    .replaceAll(
      /<LinkCard\s+title="([^"]*)"\s+href="\.([^"]*)"\s+description="([^"]*)"\s*\/>/g,
      `- [$1](${base}$2): $3`,
    )
    .replaceAll(/^ *<(?:Card|TabItem) (?:title|label)="([^"]*)".*>$/gm, '### $1\n')
    .replaceAll(/^ *<\/?(?:Tabs|TabItem|Card|CardGrid)>$/gm, '')
    .replaceAll(/^ +(?=- |### )/gm, '')
    .replaceAll(/^ {4}(?=\w)/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return `# ${title}\n\n${tagline}\n\n${text}\n`;
}
