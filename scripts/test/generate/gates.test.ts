import { expect, test } from 'vitest';
import { emitGates } from '../../generate/emit-gates.ts';
import { description } from './description.ts';

const gates: unknown = JSON.parse(/= (\{[\s\S]*\});/.exec(emitGates(description))?.[1] ?? '');

test('keeps only gated fields and the path to them', () => {
  expect(gates).toEqual({ User: { email: { scopes: ['email'] }, friends: { schema: 'User' } } });
});
