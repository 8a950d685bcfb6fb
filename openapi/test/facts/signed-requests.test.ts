import { expect, test } from 'vitest';
import { operationOf, problemsOf, type Request } from '../support/request.ts';
import { factsFolder, factsMissing, readFacts } from './find-facts.ts';

interface Vectors {
  vectors: {
    name: string;
    input: { method: string; uri: string; body: string; content_type: string | null };
  }[];
}

/** Operations that are not part of the description, and hosts with other paths. */
const outside = /^\/(?:rest\/v1\/(?:payment|currency-conversion|user\/project)\b|wallet\/)/;

const problemsIn = (requests: readonly Request[]): string[] =>
  requests.flatMap((request) =>
    problemsOf(request).map((text) => `${request.method} ${request.target}: ${text}`),
  );

test('the request of every signing vector is valid by the description', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const { vectors } = JSON.parse(readFacts('mac-vectors.json')) as Vectors;
  const requests = vectors.map(({ input: { method, uri, body, content_type: type } }) => ({
    method,
    target: uri,
    ...(body !== '' && { body: type === 'application/json' ? (JSON.parse(body) as unknown) : body }),
  }));
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.map((request) => operationOf(request)?.operationId)).not.toContain(undefined);
  expect(problemsIn(requests)).toEqual([]);
});

test('every published signed request of a described operation is valid', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const published = [...readFacts('mac.md').matchAll(/\b(GET|POST|PUT|DELETE) `(\/[^`]+)`/g)].map(
    ([, method = '', target = '']) => ({ method, target }),
  );
  const inside = published.filter(({ target }) => !outside.test(target));
  expect(inside.map((request) => operationOf(request)?.operationId)).toEqual([
    'createIdentificationRequest',
    'listProjects',
  ]);
  expect(problemsIn(inside)).toEqual([]);
});
