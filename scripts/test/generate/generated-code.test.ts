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

test('an open enum completes its known values and lets others through', async () => {
  const types = await readFile(join(await generated(), 'types.gen.ts'), 'utf8');
  expect(types).toMatch(/export type StatementType = 'transfer' \|.*\| \(string & \{\}\);/);
});

test('each function names whose credentials sign it, a public one none', async () => {
  const functions = (await readFile(join(await generated(), 'sdk.gen.ts'), 'utf8')).split('\nexport const ');
  const of = (name: string) => functions.find((text) => text.startsWith(`${name} =`));
  expect(of('createToken')).toContain("key: 'client'");
  expect(of('getUser')).toContain("key: 'any'");
  expect(of('getServer')).toBeDefined();
  expect(of('getServer')).not.toContain('security');
});

test('two runs give the same files, and a change by hand is named', async () => {
  const [first, second] = [await generated(), await generated()];
  expect(await differences(first, second)).toEqual([]);
  await writeFile(join(second, 'sdk.gen.ts'), '// changed by hand');
  await rm(join(second, 'types.gen.ts'));
  expect(await differences(first, second)).toEqual(['sdk.gen.ts', 'types.gen.ts']);
});

test('the handlers import the types of operations from the client', async () => {
  const folder = await generated(handlers);
  const code = await readFile(join(folder, 'msw.gen.ts'), 'utf8');
  expect(code).toMatch(/^import type \{.*\bGetUserResponses\b.*\} from '@litas\/client';$/m);
  expect(code).not.toContain('types.gen');
  expect(await readdir(folder)).not.toContain('types.gen.ts');
});
