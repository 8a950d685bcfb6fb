import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Finds the folder with the facts about the API. They are not part of the repository: the environment variable `LITAS_FACTS` contains the
 * folder, otherwise it is `api-facts` in a folder beside the repository.
 */
export const factsFolder: string | undefined = findFolder();

/** The reason why tests that need the facts are skipped. */
export const factsMissing =
  'The facts about the API are not on this machine. Set LITAS_FACTS to the folder with endpoints.md.';

function findFolder(): string | undefined {
  const named = process.env['LITAS_FACTS'];
  if (named !== undefined) {
    if (existsSync(join(named, 'endpoints.md'))) return named;
    throw new Error(`LITAS_FACTS is ${named}, which has no endpoints.md.`);
  }
  const beside = join(repository, '..');
  return readdirSync(beside)
    .map((name) => join(beside, name, 'api-facts'))
    .find((folder) => existsSync(join(folder, 'endpoints.md')));
}

/** Reads a file of the facts; empty if they are missing. */
export const readFacts = (name: string): string =>
  factsFolder === undefined ? '' : readFileSync(join(factsFolder, name), 'utf8');
