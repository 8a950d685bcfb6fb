import { expect, test } from 'vitest';
import { errorStatuses } from '../support/errors.ts';
import { operationOf, problemsOf } from '../support/request.ts';
import { problemsOfError } from '../support/validate.ts';
import { factsFolder, factsMissing, readFacts } from './find-facts.ts';

const page = readFacts('user-information-page.txt');

test('every request of the page is valid by the description', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const requests = [...page.matchAll(/^(GET|PUT|POST|DELETE) (\/\S+)$/gm)].map(
    ([, method = '', target = '']) => ({
      method,
      target,
    }),
  );
  expect(requests.map((request) => operationOf(request)?.operationId)).toEqual([
    'getWalletBalance',
    'getUser',
    'listStatements',
  ]);
  expect(requests.flatMap(problemsOf)).toEqual([]);
});

test('every JSON text of the page is a valid error body', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const bodies = [...page.matchAll(/^\{[\s\S]*?^\}/gm)].map(([text]) => JSON.parse(text) as unknown);
  expect(bodies).toHaveLength(5);
  expect(bodies.flatMap(problemsOfError)).toEqual([]);
});

test('the description has every error code of the page under the same status', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const rows = [...page.matchAll(/^(\d{3})([a-z]+(?:_[a-z]+)*)(?=[A-Z])/gm)].map(
    ([, status = '', code = '']) => [status, code],
  );
  expect(rows).toHaveLength(6);
  expect(rows.filter(([status = '', code = '']) => !errorStatuses.get(code)?.has(status))).toEqual([]);
});
