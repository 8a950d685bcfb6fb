import type { JournalEntry } from '@litas/sandbox';
import type { SnippetRequest } from './snippets.ts';
import { parametersOf } from './typescript.ts';

/**
 * Writes a recorded request as a test case, with a sandbox of its own.
 *
 * @returns The test; `undefined` where the request called no operation.
 */
export function vitestSnippet(
  { credentials, call }: SnippetRequest,
  { status, error }: Pick<JournalEntry, 'status' | 'error'>,
): string | undefined {
  if (call === undefined) return undefined;
  const made = `wallet.${call.operation}(${parametersOf(call.parameters)})`;
  const expectation =
    status < 400
      ? `  await expect(${made}).resolves.toBeDefined();`
      : `  await expect(${made}).rejects.toMatchObject({ status: ${status}, code: '${error ?? ''}' });`;
  return [
    `import { createWallet } from '@litas/client';`,
    `import { createSandbox } from '@litas/sandbox';`,
    `import { expect, test } from 'vitest';`,
    '',
    `test('${call.operation} responds with ${status}${error === undefined ? '' : ` ${error}`}', async () => {`,
    '  const sandbox = createSandbox();',
    `  const client = { id: '${credentials.id}', key: '${credentials.key}' };`,
    '  const wallet = createWallet({ client, baseUrl: sandbox.origin, fetch: sandbox.fetch });',
    expectation,
    '});',
  ].join('\n');
}
