import { expect, test } from 'vitest';
import { operations } from '../support/bundle.ts';
import { errorStatuses } from '../support/errors.ts';
import { operationOf, problemsOf } from '../support/request.ts';
import { problemsOfAnswer, problemsOfError } from '../support/validate.ts';
import { factsFolder, factsMissing, readFacts } from './find-facts.ts';
import { type Example, readExamples } from './read-examples.ts';

const skipped = factsFolder === undefined && factsMissing;

/** Where an error code stands in the description, as far as a source tells the status too. */
const declares = (status: string | undefined): boolean =>
  operations.some(({ responses }) => status !== undefined && status in responses);

const problems = ({ request, answer, status }: Example): string[] => {
  if (!request) return declares(status) ? problemsOfError(answer) : [`no operation answers ${status}`];
  const operation = operationOf(request);
  if (!operation) return problemsOf(request);
  const undeclared =
    status !== undefined && !(status in operation.responses) ? [`${operation.operationId}: ${status}`] : [];
  return [
    ...problemsOf(request),
    ...undeclared,
    ...(answer === undefined ? [] : problemsOfAnswer(operation, answer)),
  ];
};

test.for(['endpoints.md', 'errors.md'])('every example of %s fits the description', (file, { skip }) => {
  if (skipped) skip(skipped);
  const page = readFacts(file);
  const examples = readExamples(page);
  expect(examples).toHaveLength(page.match(/\bExample\b[^\n]*(?:→|`)/g)?.length ?? 0);
  expect(examples.flatMap((example) => problems(example).map((text) => `${example.place}: ${text}`))).toEqual(
    [],
  );
});

test('every error example of the facts stands under its status in the description', ({ skip }) => {
  if (skipped) skip(skipped);
  const examples = readExamples(readFacts('errors.md'));
  expect(examples.length).toBeGreaterThan(0);
  for (const { status, answer } of examples)
    expect(errorStatuses.get((answer as { error: string }).error)).toContain(status);
});
