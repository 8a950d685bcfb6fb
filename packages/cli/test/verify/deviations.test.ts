import { expect, test } from 'vitest';
import { checkSandbox, type Deviation, linesOf, withBody } from '../support/field-check.ts';

const user = '/rest/v1/user/me';
const statements = '/rest/v1/wallet/me/statements';

/** Deviations of an API from the description, and the expected lines of the report. */
const deviations: readonly (readonly [name: string, deviation: Deviation, lines: readonly string[]])[] = [
  [
    'a renamed field that has to be there',
    withBody(user, ({ id, ...rest }) => ({ user_id: id, ...rest })),
    [
      'getUser 200 id: missing; the description has number',
      'getUser 200 user_id: a field that the description does not have; not there: `id`, `company_code`, `deletion_request_at`',
    ],
  ],
  [
    'a renamed field in every row of a list',
    withBody(statements, (page) => ({
      ...page,
      statements: (page['statements'] as { amount: unknown }[]).map(({ amount, ...row }) => ({
        ...row,
        sum: amount,
      })),
    })),
    [
      'listStatements 200 statements[].amount: missing; the description has number',
      'listStatements 200 statements[].sum: a field that the description does not have; not there: `amount`',
    ],
  ],
  [
    'a new value of a closed list',
    withBody(user, (body) => ({ ...body, gender: 'unknown' })),
    ['getUser 200 gender: string; the description has "male" or "female"'],
  ],
  [
    'a new value of an open list',
    withBody(statements, (page) => ({
      ...page,
      statements: (page['statements'] as object[]).map((row) => ({ ...row, type: 'barter' })),
    })),
    ['listStatements 200 statements[].type: a value that the description does not list'],
  ],
  [
    'another type',
    withBody(user, (body) => ({ ...body, id: '5101' })),
    ['getUser 200 id: string; the description has number'],
  ],
  [
    'an extra status of success',
    (request, response) =>
      new URL(request.url).pathname === user ? new Response(response.body, { status: 203 }) : response,
    ['getUser 203 : the status 203, which the description does not name'],
  ],
  [
    'an extra status of failure',
    (request, response) =>
      new URL(request.url).pathname === user ? Response.json({ error: 'gone' }, { status: 410 }) : response,
    ['getUser 410 : the status 410, which the description does not name'],
  ],
  [
    'an undeclared error code',
    (request, response) =>
      new URL(request.url).pathname === user
        ? Response.json({ error: 'moved_on' }, { status: 404 })
        : response,
    ['getUser 404 error: a value that the description does not list'],
  ],
  [
    'a page in place of an error',
    (request, response) =>
      new URL(request.url).pathname === user ? new Response('<h1>No</h1>', { status: 404 }) : response,
    ['getUser 404 : no JSON, where the description has some'],
  ],
  [
    'a page in place of a response',
    (request, response) =>
      new URL(request.url).pathname === user ? new Response('<h1>Hello</h1>') : response,
    ['getUser 200 : no JSON, where the description has some'],
  ],
];

test.for(deviations)('the check reports %s', async ([, deviation, lines]) => {
  const found = linesOf(await checkSandbox(deviation, { scopes: ['gender', 'statements', 'email'] }));
  expect(found.filter((line) => /^(?:getUser|listStatements) /.test(line))).toHaveLength(found.length);
  expect(found.map((line) => line.replace(/; not there: (?!`(?:id|amount)`(?:, |$)).*$/, ''))).toEqual(lines);
});

test('the check names the missing fields beside a new one, which may be a renamed one', async () => {
  const renamed = withBody(user, ({ email, ...body }) => ({ ...body, e_mail: email }));
  const lines = linesOf(await checkSandbox(renamed, { scopes: ['email'] }));
  expect(lines).toEqual([expect.stringMatching(/^getUser 200 e_mail: .*; not there: `email`/)]);
});
