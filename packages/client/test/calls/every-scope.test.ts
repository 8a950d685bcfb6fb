import { beforeAll, expect, test } from 'vitest';
import { compile, type Complaint } from '../support/compile.ts';
import { scopes } from '../support/description.ts';
import {
  type GatedField,
  gatedFields,
  type GatedOperation,
  gatedOperations,
} from '../support/gated-things.ts';

/** Scopes for which the description has neither a field nor an operation. */
const withoutEffect = ['phone_confirmation', 'cards'];

const plain = (scope: string) => scope.replace(/_offline$/, '');
const openedBy = (scope: string) => ({
  operations: gatedOperations.filter((each) => each.scopes.includes(plain(scope))),
  fields: gatedFields.filter((each) => each.scopes.includes(plain(scope))),
});
const union = (names: readonly string[]) => names.map((name) => `'${name}'`).join(' | ') || 'never';
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
/** All scopes but those of a gate and their twins. */
const others = (gate: readonly string[]) => scopes.filter((scope) => !gate.includes(plain(scope)));

const header = (operations: readonly GatedOperation[]) =>
  `import type { Wallet, ${operations.map(({ operationId }) => `${pascal(operationId)}Parameters`).join(', ')} } from '@litas/client';`;
const call = (held: readonly string[], { operationId }: GatedOperation) =>
  `void ((wallet: Wallet<${union(held)}>, given: ${pascal(operationId)}Parameters) => wallet.${operationId}(given));`;
function read(held: readonly string[], { operationId, steps }: GatedField, index: number): string {
  // An operation ca response with nothing, too.
  const response = `Exclude<Awaited<ReturnType<Wallet<${union(held)}>['${operationId}']>>, void>`;
  const type = steps.reduce((whole, step) => `NonNullable<${whole}>[${step}]`, response);
  return `export type Field${index} = ${type};`;
}

/** What a field needs beside its own scope: one for each gate on the way that this scope does not open. */
const onTheWay = (scope: string, { before }: GatedField) =>
  before.filter((gate) => !gate.includes(plain(scope))).flatMap(([first]) => first ?? []);

/** Name of the first field on the way that is lost without the scopes of a field's gate, which is the field itself at the latest. */
const lostWith = ({ operationId, steps, scopes: gate }: GatedField) =>
  gatedFields
    .find(
      (each) =>
        each.operationId === operationId &&
        each.steps.every((step, index) => step === steps[index]) &&
        each.scopes.every((scope) => gate.includes(scope)),
    )
    ?.steps.at(-1);

/** One line for each thing that a scope opens, held by that scope alone, or by all scopes but those of the thing's gate. */
function linesOf(scope: string, held: 'alone' | 'missing'): string[] {
  const { operations, fields } = openedBy(scope);
  return [
    header(operations),
    ...operations.map((each) => call(held === 'alone' ? [scope] : others(each.scopes), each)),
    ...fields.map((each, index) =>
      read(held === 'alone' ? [scope, ...onTheWay(scope, each)] : others(each.scopes), each, index),
    ),
  ];
}

let complaints: Record<string, Complaint[]>;
beforeAll(async () => {
  const pieces = scopes.flatMap((scope) => [
    [`${scope}-alone`, linesOf(scope, 'alone').join('\n')],
    [`${scope}-missing`, linesOf(scope, 'missing').join('\n')],
  ]);
  complaints = await compile(Object.fromEntries(pieces) as Record<string, string>);
}, 60_000);

test('every scope shows a field or permits a method, except for a known list', () => {
  const idle = scopes.filter((scope) => Object.values(openedBy(scope)).flat().length === 0);
  expect([...new Set(idle.map(plain))]).toEqual(withoutEffect);
});

test.for(scopes)('%s alone shows all of its fields and permits all of its methods', (scope) => {
  expect(complaints[`${scope}-alone`]).toEqual([]);
});

test.for(scopes)(
  'all scopes except %s show none of them, and the message names the missing scope',
  (scope) => {
    const { operations, fields } = openedBy(scope);
    const expected = [
      ...operations.map((each) => ['MissingScope<', ...each.scopes.map((name) => `"${name}"`)]),
      ...fields.map((each) => [`Property '${JSON.parse(lostWith(each) ?? '')}' does not exist`]),
    ];
    const found = complaints[`${scope}-missing`]!;
    expect(found.map(({ line }) => line)).toEqual(expected.map((_, index) => index + 2));
    for (const [index, words] of expected.entries()) {
      for (const word of words) expect(found[index]?.message).toContain(word);
    }
  },
);
