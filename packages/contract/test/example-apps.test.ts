import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@litas/browser';
import { findExample, readExamples } from '@litas/scripts/examples';
import { neededTarballs, readLockfile } from '@litas/scripts/install-example';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedExample, linkedExample, writeTarballs } from '../src/examples/prepare-example.ts';
import { exampleRows } from '../src/examples/rows.ts';
import { findProgram } from '../src/readme/find-program.ts';
import { isOffline } from '../src/packed/install-with-npm.ts';
import { runNode } from '../src/run-program.ts';

/** `npm test` runs the tests of some, with linked packages; the full run all of them, with their type checks and builds, installed by npm. */
const full = process.env['LITAS_FULL'] === '1';
const rows = exampleRows.filter(({ always }) => full || always);

let folder = '';
let tarballs: Awaited<ReturnType<typeof writeTarballs>> = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'litas-tarballs-'));
  tarballs = await writeTarballs(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test.for(rows)(
  'the example $name passes its tests outside of the repository',
  { timeout: 600_000 },
  async (row, { skip }) => {
    const { name, scripts = ['test'], expected, language, browser } = row;
    if (language && !findProgram(...language)) return skip(`this machine has no ${language[0]}`);
    const chromium = browser ? (await findBrowser()).executablePath : undefined;
    const env = { CI: '1', ...(chromium && { CHROMIUM_PATH: chromium }) };
    const prepared = await (full ? installedExample(name, tarballs) : linkedExample(name)).catch(
      (error: unknown) => {
        if (isOffline(error)) return undefined;
        throw error;
      },
    );
    if (!prepared) return skip('npm cannot reach its registry');
    await using example = prepared;
    const runs = full ? scripts : scripts.slice(-1);
    let output = '';
    for (const script of runs) {
      const { code, stdout, stderr } = await runNode(['--run', script], {
        cwd: example.folder,
        env,
        timeoutMs: 300_000,
      });
      output = stdout + stderr;
      expect({ script, code, output: code === 0 ? '' : output }).toEqual({ script, code: 0, output: '' });
    }
    expect(output).toMatch(expected);
  },
);

test.for(exampleRows)('the lockfile of the example $name fits the packed packages', async ({ name }) => {
  const example = findExample(await readExamples(), name);
  const needed = neededTarballs(example, tarballs);
  expect(needed.length).toBeGreaterThan(0);
  expect(await readLockfile(example, needed)).toHaveProperty('lockfileVersion');
});

test('every example is checked', async () => {
  const names = (await readExamples()).map((example) => example.name);
  expect(exampleRows.map(({ name }) => name).toSorted()).toEqual(names);
});
