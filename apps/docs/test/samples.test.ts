import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { operationsOf, readDescription } from '@litas/openapi/read';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleNotes } from '../build/pages/sample-notes.ts';
import { samplesOf } from '../build/pages/samples.ts';

const run = promisify(execFile);
const description = readDescription();
const operations = operationsOf(description);
const isFull = process.env['LITAS_FULL'] !== undefined;
/** A read, a write with a body, a form that the client signs, and an upload. */
const some = ['getWalletBalance', 'updateWalletDescription', 'createToken', 'uploadAvatar'];

let folder: string;

beforeAll(async () => {
  // Below the package, so that the samples find the client.
  folder = await mkdtemp(join(fileURLToPath(new URL('..', import.meta.url)), '.samples-'));
  await writeFile(join(folder, 'photo.jpg'), new Uint8Array([0xff, 0xd8, 0xff, 1]));
  await writeFile(join(folder, 'document.pdf'), '%PDF-1.7');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a new sandbox, and writes the sample of an operation for it into a file. */
async function prepare(operationId: string, language: string, extension: string) {
  const placed = operations.find((each) => each.operationId === operationId);
  const sample = placed && samplesOf(description, placed).find((each) => each.language === language);
  if (!sample) throw new Error(`There is no sample of ${operationId} in ${language}.`);
  const sandbox = createSandbox();
  const server = await serve(sandbox, { port: 0 });
  const file = join(folder, `${operationId}.${extension}`);
  await writeFile(
    file,
    sample.text
      .replaceAll('http://127.0.0.1:4010', server.url)
      .replace(/photo\.jpg|document\.pdf/, (name) => join(folder, name)),
  );
  return { file, sandbox, [Symbol.asyncDispose]: () => server.close() };
}

test('the samples in TypeScript have the right types', async () => {
  const files = await Promise.all(
    operations.map(async (placed) => {
      const file = join(folder, `typed-${placed.operationId}.ts`);
      const [sample] = samplesOf(description, placed);
      await writeFile(file, `${sample?.text}\nexport {};\n`);
      return file;
    }),
  );
  const options = {
    extends: '../../../tsconfig.json',
    compilerOptions: { types: ['node'], noEmit: true },
    files,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const compiler = fileURLToPath(import.meta.resolve('typescript-7/package.json')).replace(
    'package.json',
    'bin/tsc',
  );
  const { stdout } = await run(process.execPath, [
    compiler,
    '-p',
    join(folder, 'tsconfig.json'),
    '--singleThreaded',
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});

test.for(operations.map(({ operationId }) => operationId))(
  'the sample of %s in TypeScript runs',
  async (operationId) => {
    await using prepared = await prepare(operationId, 'ts', 'ts');
    const { log } = console;
    console.log = () => {};
    try {
      const failed: { code?: string } | undefined = await import(prepared.file).then(
        () => undefined,
        (error: { code?: string }) => error,
      );
      expect(failed?.code).toBe(sampleNotes[operationId]?.code);
    } finally {
      console.log = log;
    }
  },
);

const programs = {
  sh: ['sh', 'sh', 'curl --version'],
  php: ['php', 'php', 'php --version'],
  python: ['python3', 'py', 'python3 --version'],
} as const;

for (const [language, [program, extension, probe]] of Object.entries(programs)) {
  const isThere = await run('sh', ['-c', probe]).then(
    () => true,
    () => false,
  );
  const ids = isFull ? operations.map(({ operationId }) => operationId) : some;
  // Skipped where the language is not installed.
  test.skipIf(!isThere).for(ids)(`the sample of %s in ${language} runs`, async (operationId) => {
    await using prepared = await prepare(operationId, language, extension);
    const { stdout } = await run(program, [prepared.file], {
      cwd: folder,
    }).catch((error: { stdout: string; stderr: string }) => error);
    const [entry] = prepared.sandbox.journal.find().slice(-1);
    expect({ operation: entry?.operation, error: entry?.error, stdout }).toMatchObject({
      operation: operationId,
      error: sampleNotes[operationId]?.code,
    });
  });
}
