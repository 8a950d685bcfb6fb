import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const packages = new URL('../../../packages/', import.meta.url);
const readJson = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(path, packages), 'utf8')) as Record<string, unknown>;

test.for(['client', 'sandbox', 'msw'])(
  'the reference has every module that a package exports: %s',
  async (name) => {
    const { exports } = await readJson(`${name}/package.json`);
    const { entryPoints } = await readJson(`${name}/typedoc.json`);
    const modules = Object.values(exports as Record<string, string>)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.slice('./'.length));
    expect(modules).toContain('src/index.ts');
    expect((entryPoints as string[]).toSorted()).toEqual(modules.toSorted());
  },
);
