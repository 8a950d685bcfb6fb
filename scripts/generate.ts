/**
 * Generates `src/generated` of the package it is run in, from the bundled description and the package's `openapi-ts.config.ts`.
 * With `--check` it writes nothing and fails when the generated code needs to be regenerated.
 */
import { endWithOutput } from './process/end-with-output.mjs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { descriptionHash, readDescription } from '@litas/openapi/read';
import { differences } from './generate/differences.ts';
import { generate } from './generate/generate.ts';
import { commandLine } from './process/command-line.mjs';
import type { PackageConfig } from './generate/package-config.ts';

endWithOutput();

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const committed = resolve('src/generated');

try {
  await (values.check ? check() : write());
} catch (error) {
  console.error(`Nothing was generated: ${reasonOf(error)}`);
  process.exitCode = 1;
}

/** Returns the message of an error; the generator wraps its errors in others without a message. */
function reasonOf(error: unknown): string {
  const { originalError, error: inner } = Object(error) as { originalError?: unknown; error?: unknown };
  if (originalError ?? inner) return reasonOf(originalError ?? inner);
  return error instanceof Error ? error.message : String(error);
}

/** Generates into a separate folder, so that an error leaves the committed code unchanged. */
async function write(): Promise<void> {
  await withFreshCode(async (fresh) => {
    await rm(committed, { recursive: true, force: true });
    await cp(fresh, committed, { recursive: true });
  });
}

async function check(): Promise<void> {
  await withFreshCode(async (fresh) => {
    const differing = await differences(committed, fresh);
    if (differing.length === 0) return;
    console.error(
      `The generated code needs to be regenerated:\n${differing.map((name) => `  src/generated/${name}`).join('\n')}`,
    );
    console.error(`Run: ${commandLine('generate')}, and commit what it changes.`);
    process.exitCode = 1;
  });
}

async function withFreshCode(use: (fresh: string) => Promise<void>): Promise<void> {
  const fresh = await mkdtemp(join(tmpdir(), 'litas-generate-'));
  try {
    await generate(await packageConfig(), readDescription(), descriptionHash(), fresh);
    await use(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function packageConfig(): Promise<PackageConfig> {
  const module = (await import(pathToFileURL(resolve('openapi-ts.config.ts')).href)) as {
    default: PackageConfig;
  };
  return module.default;
}
