import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as client from '@litas/client';
import { operationsOf, readControls, type Schema } from '@litas/openapi/read';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { exitCodes } from '../../../packages/cli/src/terminal/command-error.ts';
import { codesOf } from '../build/pages/error-codes.ts';
import { optionsOf, readDeclarations } from '../build/pages/declared-options.ts';

const root = new URL('../../../', import.meta.url);

/** Reads the rows of the table of a guide whose first heading starts with a text. */
async function rowsOf(guide: string, heading: string): Promise<string[][]> {
  const text = await readFile(new URL(`apps/docs/guides/${guide}.md`, root), 'utf8');
  const tables = text.match(/(?:^\|.*\n)+/gm) ?? [];
  const found = tables.filter((table) => table.startsWith(`| ${heading} `));
  expect(found.length, `tables with ${heading} in ${guide}`).toBeGreaterThan(0);
  return found.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

const codeIn = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, each = '']) => each);

test('the guide of the command line lists every exit code', async () => {
  const rows = await rowsOf('command-line', 'code');
  expect(rows.map(([code]) => Number(code))).toEqual(Object.values(exitCodes));
});

/** Variables of scripts of this repository, and names in a sentence. */
const internal = new Set(['LITAS_COMMAND', 'LITAS_SANDBOX_COMMAND', 'WALLET_USER_ID', 'WALLET_WALLET_ID']);

test('the guide of the command line lists every variable that the command reads', async () => {
  const folder = new URL('packages/cli/src/', root);
  const paths = globSync('**/*.ts', { cwd: fileURLToPath(folder), exclude: ['generated/**'] });
  const sources = await Promise.all(paths.map((path) => readFile(new URL(path, folder), 'utf8')));
  const read = new Set(sources.join('\n').match(/\b(?:LITAS|WALLET)_[A-Z_]+\b/g));
  const listed = (await rowsOf('command-line', 'variable')).flatMap(([names]) => codeIn(names));
  expect(listed.toSorted()).toEqual([...read].filter((name) => !internal.has(name)).toSorted());
});

test('each method in the guide of the controls exists, with the control beside it', async () => {
  const controls = operationsOf(readControls()).map(
    ({ method, path }) => `${method} /__sandbox${path.replaceAll(/\{\w+\}/g, '{}')}`,
  );
  const sandbox = createSandbox() as unknown as Record<string, unknown>;
  const rows = await rowsOf('control-the-sandbox', 'method');
  expect(rows.length).toBeGreaterThan(10);
  for (const [method = '', control = ''] of rows) {
    const [name = ''] = /\w+/.exec(method) ?? [];
    expect.soft(typeof sandbox[name], method).toBe('function');
    expect.soft(controls, method).toContain(codeIn(control)[0]?.replaceAll(/\{\w+\}/g, '{}'));
  }
});

test('the guide of the controls lists every fault, as a rule and as a header that mean the same', async () => {
  const rows = await rowsOf('control-the-sandbox', 'rule');
  const example: Readonly<Record<string, unknown>> = { '…': 'not_found' };
  const listed: string[] = [];
  for (const [rule = '', header = ''] of rows) {
    const fields = codeIn(rule).map((each) => each.split(': ') as [string, string]);
    listed.push(...fields.map(([name]) => name));
    const fault = Object.fromEntries(
      fields.map(([name, value]) => {
        const text = value.replaceAll("'", '');
        return [name, example[text] ?? (/^(?:true|-?\d+)$/.test(text) ? JSON.parse(text) : text)];
      }),
    ) as Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0];
    const items = codeIn(header).map((each) => each.replace('…', 'not_found'));
    // Both are validated: an unknown field or item is an error.
    await expect.soft(outcomeOf(fault), rule).resolves.toEqual(await outcomeOf({}, items.join(',')));
  }
  const { properties = {} } = readControls().components.schemas['FaultRule'] as Schema;
  const conditions = new Set(['operations', 'methods', 'after', 'count', 'probability', 'seed']);
  expect([...new Set(listed)].toSorted()).toEqual(
    Object.keys(properties)
      .filter((name) => !conditions.has(name))
      .toSorted(),
  );
});

/** What a request with a fault gets: from a rule, or from its own header. */
async function outcomeOf(fault: object, header?: string): Promise<unknown> {
  const sandbox = createSandbox({ delay: async () => {} });
  if (Object.keys(fault).length > 0) await sandbox.faults.add(fault);
  const response = await sandbox
    .fetch('/rest/v1/server', { headers: header === undefined ? {} : { 'x-sandbox-fault': header } })
    .catch((error: unknown) => error);
  const [entry] = sandbox.journal.find();
  const isResponse = response instanceof Response;
  return { fault: entry?.fault, response: isResponse ? response.status : String(response) };
}

test('the guide of errors lists every class of errors, with codes that exist', async () => {
  const { WalletError } = client;
  const classes = Object.values(client).filter(
    (each): each is typeof WalletError =>
      typeof each === 'function' && Object.prototype.isPrototypeOf.call(WalletError, each),
  );
  const rows = await rowsOf('errors-and-retries', 'class');
  expect(rows.flatMap(([name]) => codeIn(name)).toSorted()).toEqual(
    classes.map(({ name }) => name).toSorted(),
  );
  const source = await readFile(new URL('packages/client/src/errors/codes.ts', root), 'utf8');
  const known = new Set(codesOf(source, 'ClientErrorCode').map(({ code }) => code));
  const named = rows.flatMap(([, , codes]) => codeIn(codes)).filter((code) => code !== 'option');
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});

test('the retry options in the guide of errors exist, with these defaults', async () => {
  const declarations = await readDeclarations('client');
  const defaults = new Map(
    (['WalletOptions', 'WalletRetryOptions'] as const).flatMap((name) =>
      optionsOf(declarations, name).map((option) => [option.name, option.default] as const),
    ),
  );
  const units: Readonly<Record<string, number>> = { s: 1_000, MiB: 1_048_576 };
  for (const [option = '', , , value = ''] of await rowsOf('errors-and-retries', 'option')) {
    const name = codeIn(option)[0]?.replace(/^retry\./, '') ?? '';
    const [amount, unit = ''] = value.split(' ');
    expect
      .soft(Number(defaults.get(name)?.replaceAll('_', '')), name)
      .toBe(Number(amount) * (units[unit] ?? 1));
  }
});
