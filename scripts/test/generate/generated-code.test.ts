import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, test, expect } from 'vitest';
import { descriptionHash, readDescription } from '@litas/openapi/read';
import { differences } from '../../generate/differences.ts';
import { generate } from '../../generate/generate.ts';
import client from '../../../packages/client/openapi-ts.config.ts';
import handlers from '../../../packages/msw/openapi-ts.config.ts';

async function generated(config = client): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-generated-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await generate(config, readDescription(), descriptionHash(), folder);
  return folder;
}

test('an open enum completes its known values and accepts others', async () => {
  const types = await readFile(join(await generated(), 'types.gen.ts'), 'utf8');
  expect(types).toMatch(/export type StatementType = 'transfer' \|.*\| \(string & \{\}\);/);
});

test('no two exports of the client have the same name', async () => {
  const folder = await generated();
  const exportsOf = async (file: string) => {
    const code = await readFile(join(folder, file), 'utf8');
    return [...code.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
  };
  const entities = await exportsOf('types.gen.ts');
  expect(entities).toEqual(expect.arrayContaining(['TokenResponse', 'WalletEntity']));
  const others = new Set(['Token', 'ClientCredentials', ...(await exportsOf('methods/wallet.gen.ts'))]);
  expect(entities.filter((name) => name !== undefined && others.has(name))).toEqual([]);
});

test('two runs generate the same files, and a manual change is reported', async () => {
  const [first, second] = [await generated(), await generated()];
  expect(await differences(first, second)).toEqual([]);
  await writeFile(join(second, 'descriptors.gen.ts'), '// changed by hand');
  await rm(join(second, 'types.gen.ts'));
  expect(await differences(first, second)).toEqual(['descriptors.gen.ts', 'types.gen.ts']);
});

test('the handlers import the types of operations from the client', async () => {
  const folder = await generated(handlers);
  const code = await readFile(join(folder, 'msw.gen.ts'), 'utf8');
  expect(code).toMatch(/^import type \{.*\bGetUserResponses\b.*\} from '@litas\/client';$/m);
  expect(code).not.toContain('types.gen');
  expect(await readdir(folder)).not.toContain('types.gen.ts');
});
