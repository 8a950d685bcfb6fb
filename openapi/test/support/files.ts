import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The names of the files in a folder of the tree, without `.yaml`. */
export const namesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));

/** A file of the tree, parsed. */
export const readTree = <T>(file: string): T =>
  parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as T;

/** Every example of the tree: key to value. */
export const examples = (): Record<string, unknown> =>
  Object.fromEntries(
    namesIn('examples').flatMap((name) =>
      Object.entries(readTree<Record<string, { value: unknown }>>(`examples/${name}.yaml`)).map(
        ([key, { value }]) => [key, value],
      ),
    ),
  );
