import type { Description, Schema } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { emitDescriptors } from '../../generate/emit-descriptors.ts';
import { describing, description } from './description.ts';

/** The fields of the descriptor of an operation, as emitted. */
function fieldsOf(operationId: string, of: Description = description): string[] {
  const [, block = ''] = emitDescriptors(of).split(`export const ${operationId}: Descriptor = {\n`);
  return (block.split('\n};')[0] ?? '').split('\n').map((line) => line.trim());
}

test('a descriptor contains only the existing properties of an operation', () => {
  expect(fieldsOf('getServer')).toEqual([
    'path: "/server",',
    'operation: "getServer",',
    'credentials: "none",',
  ]);
});

test('a descriptor contains the place of each parameter', () => {
  expect(fieldsOf('getUser')).toContain('query: ["fields"],');
  expect(fieldsOf('createToken')).toEqual(
    expect.arrayContaining(['contentType: "application/x-www-form-urlencoded",', 'body: "fields",']),
  );
});

test('a descriptor contains the credentials, unless a token is allowed', () => {
  expect(fieldsOf('createToken')).toContain('credentials: "client",');
  expect(fieldsOf('getUser').join()).not.toContain('credentials');
  expect(fieldsOf('getServer')).toContain('credentials: "none",');
});

const id: Schema = { type: 'integer', minimum: 1 };

/** The description with one operation that has a path parameter of a schema. */
const withParameter = (schema: Schema): Description => ({
  ...description,
  paths: {
    '/things/{thing}': {
      get: {
        operationId: 'getThing',
        summary: 'Get a thing',
        tags: ['OAuth'],
        parameters: [{ name: 'thing', in: 'path', required: true, schema }],
        responses: { '200': describing({ type: 'object' }) },
      },
    },
  },
});

test.for<[kind: string, schema: Schema]>([
  ['id', id],
  ['place', { type: 'integer', minimum: 0, maximum: 99 }],
  ['text', { type: 'string', maxLength: 64 }],
])('a path parameter is of the kind %s by its schema', ([kind, schema]) => {
  expect(fieldsOf('getThing', withParameter(schema))).toContain(`parameters: {"thing":"${kind}"},`);
});

test('omits path parameters of the usual type', () => {
  const me: Schema = { anyOf: [id, { type: 'string', const: 'me' }] };
  expect(fieldsOf('getThing', withParameter(me)).join()).not.toContain('parameters');
});

test.for<Schema>([
  { type: 'integer' },
  { type: 'integer', minimum: 5 },
  { anyOf: [id, { type: 'string', const: 'mine' }] },
])('a path parameter of a kind that the client does not know is named: %j', (schema) => {
  expect(() => emitDescriptors(withParameter(schema))).toThrow('path parameter thing');
});

test.for(['personal', 'secret'] as const)('a descriptor names parameters that are %s', (sensitivity) => {
  expect(fieldsOf('getThing', withParameter({ ...id, 'x-sensitive': sensitivity }))).toContain(
    'sensitive: ["thing"],',
  );
});

test('a parameter without sensitivity is secret, and one that is not sensitive is omitted', () => {
  expect(fieldsOf('getThing', withParameter(id))).toContain('sensitive: ["thing"],');
  const harmless = withParameter({ ...id, 'x-sensitive': 'none' });
  expect(fieldsOf('getThing', harmless).join()).not.toContain('sensitive');
});

test('the operations of the tag OAuth have errors of a class of their own', () => {
  expect(fieldsOf('getThing', withParameter(id))).toContain('errors: "oauth",');
  expect(fieldsOf('getUser').join()).not.toContain('errors');
});
