import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { type NewOperation, writeOperation } from '../../operation/write-operation.ts';
import { root } from '../../process/root.mjs';

const cards: NewOperation = {
  method: 'GET',
  path: '/rest/v1/user/{userId}/cards/{cardId}',
  operationId: 'getCard',
  tag: 'Users',
  summary: 'Get a card',
  evidence: 'sdk',
};

function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'litas-operation-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'openapi/paths'), { recursive: true });
  mkdirSync(join(folder, '.changeset'));
  writeFileSync(join(folder, 'openapi/openapi.yaml'), 'paths:\n');
  return folder;
}

interface Page {
  readonly parameters: readonly object[];
  readonly get: { operationId: string; responses: Readonly<Record<string, { $ref?: string }>> };
  readonly put: { operationId: string; requestBody: object };
}

test('writes the description of an operation with references that exist, and a changeset that names it', async () => {
  const folder = checkout();
  const files = await writeOperation(folder, cards);
  expect(files).toEqual([
    'openapi/paths/rest_v1_user_{userId}_cards_{cardId}.yaml',
    'openapi/openapi.yaml',
    '.changeset/get-card.md',
  ]);
  expect(readFileSync(join(folder, 'openapi/openapi.yaml'), 'utf8')).toContain(cards.path);
  const text = readFileSync(join(folder, files[0] ?? ''), 'utf8');
  const page = parse(text) as Page;
  expect(page.parameters).toHaveLength(2);
  expect(page.get.operationId).toBe('getCard');
  expect(Object.keys(page.get.responses)).toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '404', '406', '429', '500', 'default']),
  );
  const references = [...text.matchAll(/\$ref: \.\.\/(\S+)/g)].map(([, path = '']) =>
    join(root, 'openapi', path),
  );
  expect(references.filter((path) => !existsSync(path))).toEqual([]);
  expect(readFileSync(join(folder, files[2] ?? ''), 'utf8')).toContain(
    '`getCard` (`GET /rest/v1/user/{userId}/cards/{cardId}`)',
  );
});

test('adds a method to an existing path, and refuses one that is there', async () => {
  const folder = checkout();
  const [file = ''] = await writeOperation(folder, cards);
  await writeOperation(folder, { ...cards, method: 'PUT', operationId: 'setCard' });
  const page = parse(readFileSync(join(folder, file), 'utf8')) as Page;
  expect([page.get.operationId, page.put.operationId]).toEqual(['getCard', 'setCard']);
  expect(page.put).toHaveProperty('requestBody');
  await expect(writeOperation(folder, cards)).rejects.toThrow('has GET already');
});

test.for([
  [{ method: 'FETCH' }, 'The method must be one of'],
  [{ path: 'rest/v1' }, 'The path must start with a slash'],
  [{ operationId: 'Cards' }, 'must start with a verb'],
  [{ evidence: 'guess' }, '--evidence must be one of'],
  [{ summary: 'get a card.' }, '--summary must start with a capital letter'],
] as const)('rejects %j', async ([change, message]) => {
  await expect(writeOperation(checkout(), { ...cards, ...change })).rejects.toThrow(message);
});
