import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { findNodes } from '../../src/packed/node-versions.ts';

/** Writes a program that prints a version as Node.js does, and returns its path. */
async function nodeOf(version: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-node-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = join(folder, 'node');
  await writeFile(program, `#!/bin/sh\necho ${version}\n`);
  await chmod(program, 0o755);
  return program;
}

const isWindows = process.platform === 'win32';

test.skipIf(isWindows)(
  'the Node.js that the bootstrap replaced is found, also when it is newer than the oldest',
  async () => {
    const program = await nodeOf('22.20.1');
    const own = { major: Number(process.versions.node.split('.')[0]), program: process.execPath };
    expect(await findNodes(false, { LITAS_NODE: program })).toEqual([{ major: 22, program }, own]);
    expect(await findNodes(false, {})).toEqual([own]);
  },
);

test.skipIf(isWindows)('a Node.js that the packages do not support is left out', async () => {
  const found = await findNodes(false, { LITAS_NODE: await nodeOf('18.20.0') });
  expect(found.map(({ major }) => major)).not.toContain(18);
});
