import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The folder with the facts about the API that this description was written from. They are not part of the repository: the environment
 * variable `LITAS_FACTS` names the folder, or a folder beside the repository holds them as `api-facts`.
 */
export const factsFolder: string | undefined = findFolder();

/** Why tests that need the facts are skipped. */
export const factsMissing =
  'The facts about the API are not on this machine. LITAS_FACTS names the folder that holds endpoints.md.';

function findFolder(): string | undefined {
  const named = process.env['LITAS_FACTS'];
  if (named !== undefined) {
    if (existsSync(join(named, 'endpoints.md'))) return named;
    throw new Error(`LITAS_FACTS names ${named}, which holds no endpoints.md.`);
  }
  const beside = join(repository, '..');
  return readdirSync(beside)
    .map((name) => join(beside, name, 'api-facts'))
    .find((folder) => existsSync(join(folder, 'endpoints.md')));
}

/** A file of the facts; empty when they are missing. */
export const readFacts = (name: string): string =>
  factsFolder === undefined ? '' : readFileSync(join(factsFolder, name), 'utf8');
