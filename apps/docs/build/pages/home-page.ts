import { readFile } from 'node:fs/promises';

/** Reads the home page. */
export const homePage = (): Promise<string> =>
  readFile(new URL('../../site/home.mdx', import.meta.url), 'utf8');
