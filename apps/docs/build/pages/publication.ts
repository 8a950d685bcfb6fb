/** What to do while the packages are not published. Remove it, and its use, when they are. */
const note =
  'The packages are not published yet. Until then, run `npm run pack` in a clone of the repository, and in this folder the command that it prints.';

/** The first block of a page that installs packages of the repository. */
const installation = /^```sh[^\n]*\n(?:(?!```).*\n)*?npm install[^\n]* @litas\/[^]*?^```$/m;

/** Adds the status of the publication below the first installation of a page, on every page in the same words. */
export const withPublication = (markdown: string): string =>
  markdown.replace(installation, (block) => `${block}\n\n${note}`);
