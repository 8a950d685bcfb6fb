import { test } from 'vitest';
import { client } from '../../src/cases/credentials.ts';
import { operations } from '../../src/description/find-operation.ts';
import type { DescribedOperation } from '../../src/description/operations.ts';
import { startPrism } from '../../src/prism.ts';
import { startSandbox } from '../../src/sandbox.ts';
import { startSigningProxy } from '../../src/signing-proxy.ts';
import { runSpecmatic, specmaticMissing } from '../../src/tools/specmatic.ts';
import { refusedInWorld, specmaticView, unreadable } from '../../src/tools/specmatic-view.ts';

const missing = await specmaticMissing();
const readable = operations.filter((operation) => !unreadable(operation));
const inWorld = readable.filter((operation) => refusedInWorld(operation) === undefined);
/** It starts a Java machine, slowly on a busy machine. */
const patience = { timeout: 180_000 };

const sayOf = (passed: number, run: number, validated: readonly DescribedOperation[]): string =>
  `${passed} of ${run} scenarios; ${operations.length - validated.length} operations it cannot validate`;

test.concurrent(
  'Specmatic finds no violation in Prism',
  patience,
  async ({ task, skip, onTestFinished, expect }) => {
    task.meta.tool = { name: 'Specmatic, Prism' };
    skip(missing !== undefined, missing);
    const prism = await startPrism();
    onTestFinished(() => prism.close());
    const { run, passed, complaint } = await runSpecmatic(specmaticView(readable), prism.url);
    task.meta.tool.said = sayOf(passed, run, readable);
    expect(complaint).toBe('');
    expect(run).toBeGreaterThanOrEqual(readable.length);
  },
);

test.concurrent(
  'Specmatic finds no violation in the sandbox',
  patience,
  async ({ task, skip, onTestFinished, expect }) => {
    task.meta.tool = { name: 'Specmatic, sandbox' };
    skip(missing !== undefined, missing);
    const { server, token } = await startSandbox();
    onTestFinished(() => server.close());
    const proxy = await startSigningProxy({ upstream: server.url, client, others: [token] });
    onTestFinished(() => proxy.close());
    const { run, passed, complaint } = await runSpecmatic(specmaticView(inWorld, token.id), proxy.url);
    task.meta.tool.said = sayOf(passed, run, inWorld);
    expect(complaint).toBe('');
    expect(run).toBeGreaterThanOrEqual(inWorld.length);
  },
);
