import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const packages = new URL('../../../packages/', import.meta.url);
const readJson = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(path, packages), 'utf8')) as Record<string, unknown>;

test.for(['openapi', 'packages/cli'])(
  'a package outside the reference publishes no module: %s',
  async (folder) => {
    const { publishConfig } = await readJson(`../${folder}/package.json`);
    const { exports } = publishConfig as { exports: Record<string, string> };
    expect(Object.keys(exports)).toContain('./package.json');
    expect(Object.values(exports).filter((path) => /\.[cm]?[jt]s$/.test(path))).toEqual([]);
  },
);

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
