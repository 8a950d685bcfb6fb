import { expect, test } from 'vitest';
import { operationsOf, readDescription } from '@litas/openapi/read';
import { emitErrorExamples } from '../../generate/emit-error-examples.ts';

const description = readDescription();

test('every error status of every operation has an example', () => {
  const code = emitErrorExamples(description).replaceAll(/^import .+$|^export interface [^}]+}$/gm, '');
  const read = (name: string) =>
    JSON.parse(new RegExp(`const ${name}: [^=]+= ([^;]+);`).exec(code)?.[1] ?? 'null') as unknown;
  const errors = read('errorExamples') as Record<string, { error: string }[]>;
  const declared = read('declaredErrors') as Record<string, Record<string, string>>;
  const operations = operationsOf(description);
  expect(Object.keys(declared)).toEqual(operations.map(({ operationId }) => operationId));
  for (const { operationId, responses } of operations) {
    const refused = Object.keys(responses).filter((status) => /^[45]/.test(status));
    expect(Object.keys(declared[operationId] ?? {})).toEqual(refused);
    for (const response of Object.values(declared[operationId] ?? {})) {
      expect(errors[response]?.[0]?.error).toMatch(/^[a-z_]+$/);
    }
  }
});
