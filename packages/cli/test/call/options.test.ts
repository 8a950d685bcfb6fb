import { descriptors } from '../support/descriptors.ts';
import { expect, test } from 'vitest';
import { operationCommand } from '../../src/call/operation-command.ts';
import { operations } from '../../src/generated/command-table.gen.ts';
import { contextOf, runLitas } from '../support/run-litas.ts';

test('every operation of the client has a command with its method, path and parameters', () => {
  expect(operations.map(({ id }) => id)).toEqual(descriptors.map(({ operation }) => operation));
  for (const { operation, method = 'GET', path, query = [] } of descriptors) {
    const row = operations.find(({ id }) => id === operation);
    expect([row?.method, row?.path]).toEqual([method, path]);
    const names = row?.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    expect(names).toEqual([...query]);
  }
});

test('no option of an operation has the name of another option, and none is for a secret', async () => {
  const { context } = await contextOf();
  for (const operation of operations) {
    const { command, options } = operationCommand(operation, context);
    const names = command.options.map((option) => option.attributeName());
    expect(new Set(names).size).toBe(names.length);
    expect([...options.keys()].filter(({ secret }) => secret)).toEqual([]);
  }
});

test('secret parameters are those of which a part is secret', () => {
  const secrets = operations.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, secret }) => (secret ? `${id}.${name}` : [])),
  );
  expect(secrets).toEqual(
    expect.arrayContaining([
      'createToken.password',
      'confirmPhone.code',
      'registerUser.credentials',
      'relateCard.number',
    ]),
  );
  expect(secrets).not.toContain('getUser.userId');
});

test('the example of each operation is a valid command line', async () => {
  const environment = {
    WALLET_ID: 'a',
    WALLET_KEY: 'b',
    WALLET_TOKEN: 'c',
    WALLET_TOKEN_KEY: 'd',
    WALLET_BASE_URL: 'http://127.0.0.1:9',
  };
  const problems: string[] = [];
  for (const { id, example, body, parameters } of operations) {
    const words = example.replace(/--(body|secrets) \S+/, '--$1 -').matchAll(/'([^']*)'|(\S+)/g);
    const required = parameters
      .filter(({ required: needed, secret }) => needed && secret)
      .map(({ name }) => [name, 'x']);
    const input = body === 'file' ? 'bytes' : JSON.stringify(Object.fromEntries(required));
    const args = [...words].map(([, quoted, word]) => quoted ?? word ?? '');
    const { code, messages } = await runLitas(['call', id, ...args, '--dry-run'], { environment, input });
    if (code !== 0) problems.push(`${id} ${example}: ${messages}`);
  }
  expect(problems).toEqual([]);
});

test('litas call --help lists every operation, and the help of one its options and an example', async () => {
  const list = await runLitas(['call', '--help']);
  for (const { id, summary } of operations) expect(list.output).toContain(`${id}  `.trimEnd() && summary);
  const { output } = await runLitas(['call', 'listStatements', '--help']);
  for (const part of [
    '--walletId',
    '--all',
    '--dry-run',
    'litas call listStatements --walletId',
    'scope statements',
  ]) {
    expect(output).toContain(part);
  }
});
