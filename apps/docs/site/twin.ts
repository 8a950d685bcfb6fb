import process from 'node:process';

/** The path of the site, with a slash at its end. */
export const siteBase: string = `${(process.env['DOCS_BASE'] ?? '').replace(/\/$/, '')}/`;

/** Returns the address of the twin of a page in Markdown; `undefined` for the page of unknown addresses. */
export const twinOf = (id: string): string | undefined =>
  id === '404' ? undefined : `${siteBase}${id === '' ? 'index' : id}.md`;
