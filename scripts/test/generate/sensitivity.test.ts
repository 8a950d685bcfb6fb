import type { Description } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { emitSensitivity } from '../../generate/emit-sensitivity.ts';
import { describing, description } from './description.ts';

const small: Description = {
  ...description,
  paths: {
    '/user/{userId}': {
      get: {
        operationId: 'getUser',
        summary: 'Get a user',
        parameters: [
          { name: 'userId', in: 'path', schema: { type: 'string' }, 'x-sensitive': 'none' },
          { name: 'email', in: 'query', schema: { type: 'string', 'x-sensitive': 'personal' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', 'x-sensitive': 'none' } },
          { name: 'page', in: 'query', schema: { type: 'integer' } },
          { name: 'Accept-Language', in: 'header', schema: { type: 'string' }, 'x-sensitive': 'none' },
        ],
        responses: {
          '200': {
            ...describing({ $ref: '#/components/schemas/User' }),
            headers: {
              'Retry-After': { schema: { type: 'string', 'x-sensitive': 'none' } },
              'x-key': { schema: { type: 'string' } },
            },
          },
        },
      },
    },
  },
  components: {
    ...description.components,
    schemas: {
      User: {
        type: 'object',
        properties: {
          id: { type: 'integer', 'x-sensitive': 'none' },
          email: { type: 'string', 'x-sensitive': 'personal' },
          unmarked: { type: 'string' },
          permissions: { type: 'array', 'x-sensitive': 'none', items: { type: 'string' } },
          byEmail: { type: 'object', additionalProperties: { type: 'string', 'x-sensitive': 'secret' } },
        },
      },
    },
  },
};
const code = emitSensitivity(small);

test('lists the values of a schema that are not secret, marks personal ones, and lists maps with data as keys', () => {
  expect(code).toContain('  User: {"id":true,"email":"personal","permissions":true,"byEmail":{"*":{}}},');
});

test('of an operation the parameters and bodies are listed that may be shown', () => {
  expect(code).toContain(
    'getUser: {"path":["userId"],"query":["limit"],"personalQuery":["email"],"responses":{"200":"User"}},',
  );
});

test('headers are listed by lower-case name', () => {
  expect(code).toContain('shownRequestHeaders: readonly string[] = ["accept-language"]');
  expect(code).toContain('shownResponseHeaders: readonly string[] = ["retry-after"]');
});

test('a header that is sensitive in one place is not listed', () => {
  const { get } = small.paths['/user/{userId}'] ?? {};
  const other = {
    ...get!,
    operationId: 'getOther',
    responses: { '200': { description: '', headers: { 'retry-after': { schema: {} } } } },
  };
  const text = emitSensitivity({ ...small, paths: { ...small.paths, '/other': { get: other } } });
  expect(text).toContain('shownResponseHeaders: readonly string[] = []');
});
