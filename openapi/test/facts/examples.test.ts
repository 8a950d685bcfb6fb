import { expect, test } from 'vitest';
import { operations } from '../support/bundle.ts';
import { errorStatuses } from '../support/errors.ts';
import { operationOf, problemsOf } from '../support/request.ts';
import { problemsOfResponse, problemsOfError } from '../support/validate.ts';
import { factsFolder, factsMissing, readFacts } from './find-facts.ts';
import { type Example, readExamples } from './read-examples.ts';

const skipped = factsFolder === undefined && factsMissing;

/** The status of an error code in the description, if a source gives one. */
const declares = (status: string | undefined): boolean =>
  operations.some(({ responses }) => status !== undefined && status in responses);

const problems = ({ request, responseBody, status }: Example): string[] => {
  if (!request)
    return declares(status) ? problemsOfError(responseBody) : [`no operation responds with ${status}`];
  const operation = operationOf(request);
  if (!operation) return problemsOf(request);
  const undeclared =
    status !== undefined && !(status in operation.responses) ? [`${operation.operationId}: ${status}`] : [];
  return [
    ...problemsOf(request),
    ...undeclared,
    ...(responseBody === undefined ? [] : problemsOfResponse(operation, responseBody)),
  ];
};

test.for(['endpoints.md', 'errors.md'])(
  'every example of %s is valid by the description',
  (file, { skip }) => {
    if (skipped) skip(skipped);
    const page = readFacts(file);
    const examples = readExamples(page);
    expect(examples).toHaveLength(page.match(/\bExample\b[^\n]*(?:→|`)/g)?.length ?? 0);
    expect(
      examples.flatMap((example) => problems(example).map((text) => `${example.place}: ${text}`)),
    ).toEqual([]);
  },
);

test('the description has every error of the facts under its status', ({ skip }) => {
  if (skipped) skip(skipped);
  const examples = readExamples(readFacts('errors.md'));
  expect(examples.length).toBeGreaterThan(0);
  for (const { status, responseBody } of examples)
    expect(errorStatuses.get((responseBody as { error: string }).error)).toContain(status);
});
