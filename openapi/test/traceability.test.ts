import { expect, test } from 'vitest';
import { factsFolder, factsMissing, readFacts } from './facts/find-facts.ts';
import { readTree } from './support/files.ts';
import { problemWith } from './support/places.ts';

interface Statement {
  id: string;
  kind: string;
  lines: number[];
  statement: string;
  places: string[];
}

const { statements, furniture } = readTree<{ statements: Statement[]; furniture: string }>(
  'traceability.yaml',
);

test('every statement has a unique id, a kind, words and lines', () => {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  const kinds = /^(access|authentication|error|example|further|guide|practice|relationship|rule|scope)$/;
  const unsound = statements.filter(
    ({ id, kind, lines, statement }) =>
      !/^[a-z]+(-[a-z]+)*$/.test(id) ||
      !kinds.test(kind) ||
      !/^[A-Z0-9].+\.$/.test(statement) ||
      lines.length === 0,
  );
  expect(unsound).toEqual([]);
});

test.each(statements)('the statement $id has a place, and every place exists', ({ places }) => {
  expect(places).not.toEqual([]);
  expect(places.flatMap((place) => problemWith(place) ?? [])).toEqual([]);
});

test.each([
  'operation:fetchUser',
  'schema:User.color',
  'schema:Cat',
  'response:Teapot',
  'header:Teapot',
  'security:Basic',
  'scope:everything',
  'code:teapot',
  'rule:teapot',
  'test:test/teapot.test.ts',
  'client:teapot',
  'client:src/teapot.ts',
  'sandbox:src/teapot.ts',
  'msw:teapot',
  'docs:TEAPOT.md',
  'playground:src/teapot.ts',
  'planned: issue 5',
  'hope:soon',
])('a place that is not there is found: %s', (place) => {
  expect(problemWith(place)).toContain(place);
});

test('every line of the page is a statement of the table or furniture', ({ skip }) => {
  if (factsFolder === undefined) skip(factsMissing);
  const page = readFacts('user-information-page.txt').split('\n');
  const stated = page.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  const traced = [...furniture.split(' ').map(Number), ...statements.flatMap(({ lines }) => lines)];
  expect(traced.toSorted((left, right) => left - right)).toEqual(stated);
});
