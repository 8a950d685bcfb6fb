import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { descriptionHash, readControls, readDescription } from '@litas/openapi/read';
import { expect, onTestFinished, test } from 'vitest';
import sandbox from '../../../packages/sandbox/openapi-ts.config.ts';
import { emitControls } from '../../generate/emit-controls.ts';
import { generate } from '../../generate/generate.ts';

test('a control has its route, its types, and the types of its parameters', () => {
  const code = emitControls(readControls());
  expect(code).toContain("removeFault: 'DELETE /faults/{id}',");
  expect(code).toContain(
    "readonly removeFault: { readonly data: RemoveFaultData; readonly response: RemoveFaultResponse; readonly content: 'none' };",
  );
  const [, table = ''] =
    /controlDetails: \S+ = ([^;]+);/.exec(code.replaceAll(/Readonly<.*?>> =/g, 'x =')) ?? [];
  expect(JSON.parse(table)).toMatchObject({
    removeFault: {
      status: 204,
      content: 'none',
      path: { id: 'integer' },
      query: { world: 'string' },
      body: false,
    },
    getJournal: { content: 'json', query: { status: 'integer', method: 'string' } },
    getFile: { content: 'other' },
  });
});

test('validators reject what a request does not describe', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-controls-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await generate(sandbox, readDescription(), descriptionHash(), folder);
  const code = await readFile(join(folder, 'controls', 'zod.gen.ts'), 'utf8');
  expect(code).toContain('zClockStep = z.strictObject({');
  expect(code).toContain('zClock = z.object({');
  const types = await readFile(join(folder, 'controls', 'types.gen.ts'), 'utf8');
  expect(types).toContain('query: Readonly<Array<Readonly<[');
});
