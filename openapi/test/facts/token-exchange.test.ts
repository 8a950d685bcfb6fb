import { expect, test } from 'vitest';
import { operationOf, problemsOf } from '../support/request.ts';
import { problemsOfResponse } from '../support/validate.ts';
import { factsFolder, factsMissing, readFacts } from './find-facts.ts';

test('the token exchange of the facts is valid by the description', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const [exchange, responseBody] = [...readFacts('oauth.md').matchAll(/```\w*\n([\s\S]*?)```/g)].map(
    ([, code]) => code ?? '',
  );
  const [head = '', body = ''] = (exchange ?? '').trim().split('\n\n');
  const [method = '', target = ''] = head.split(/[ \n]/);
  const request = { method, target, body };
  const operation = operationOf(request);
  expect(operation?.operationId).toBe('createToken');
  expect(problemsOf(request)).toEqual([]);
  expect(operation && problemsOfResponse(operation, JSON.parse(responseBody ?? ''))).toEqual([]);
});
