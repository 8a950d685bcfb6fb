import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../process/root.mjs';
import { UsageError } from '../process/usage-error.ts';

/** The manifest of an example. */
export interface ExampleManifest {
  readonly name: string;
  readonly description: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A small app in `examples/`, outside of the workspace. */
export interface Example {
  readonly name: string;
  readonly folder: string;
  readonly manifest: ExampleManifest;
}

/** The folder of all examples. */
export const examplesFolder: string = join(root, 'examples');

/** Reads all examples, by name. */
export async function readExamples(): Promise<Example[]> {
  const entries = await readdir(examplesFolder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(examplesFolder, name, 'package.json')));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const folder = join(examplesFolder, name);
      const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as ExampleManifest;
      return { name, folder, manifest };
    }),
  );
}

/**
 * Finds an example.
 *
 * @throws UsageError that lists the examples, when there is none of this name.
 */
export function findExample(examples: readonly Example[], name: string): Example {
  const found = examples.find((example) => example.name === name);
  if (found) return found;
  throw new UsageError(`There is no example ${JSON.stringify(name)}.\n\n${listed(examples)}`);
}

/** Returns a line for each example. */
export function listed(examples: readonly Example[]): string {
  const width = Math.max(...examples.map(({ name }) => name.length));
  const lines = examples.map(({ name, manifest }) => `  ${name.padEnd(width)}  ${manifest.description}`);
  return `Examples:\n${lines.join('\n')}`;
}
