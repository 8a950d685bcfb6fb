import { examplesOf, readControls } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { allControls } from '../../src/controls/controls.ts';
import { isWorldName } from '../../src/state/store.ts';
import { checkControl, describedControls } from '../support/checked-controls.ts';
import { controlsContext } from '../support/controls-context.ts';
import { invalid, startControlled } from './http.ts';

test('every control is described, and every control of the description is there', () => {
  const served = allControls(controlsContext()).map(({ method, path }) => `${method} ${path}`);
  const described = describedControls.map(({ method, path }) => `${method} /__sandbox${path}`);
  expect(served.filter((each) => each !== 'GET /__sandbox').toSorted()).toEqual(described.toSorted());
});

/** Controls of teams do nothing in a sandbox without them. */
const teamControls = describedControls
  .filter(
    ({ path, operation }) =>
      path !== '/limits' &&
      (operation.security ?? []).some((scheme) => 'team' in scheme || 'admin' in scheme),
  )
  .map(({ operationId }) => operationId);

/** Controls that need something to have happened before, and what they respond with otherwise. */
const needy: Readonly<Record<string, number>> = {
  ...Object.fromEntries(teamControls.map((id) => [id, 404])),
  listTeams: 200,
  removeClient: 404,
  confirmCard: 400,
  expireToken: 404,
  getFile: 404,
  // The sandbox has none by default.
  getMetrics: 404,
  importWorld: 400,
  refreshToken: 404,
  removeFault: 404,
  restoreSnapshot: 404,
  reviewIdentification: 404,
  revokeTokenOfWorld: 404,
};

test('every control responds as described to its example requests', async () => {
  await using controlled = await startControlled();
  // The stream of events has no end; `test/events` checks each event.
  const finite = describedControls.filter(({ operationId }) => operationId !== 'watchEvents');
  for (const { operationId, method, path, operation, parameters } of finite) {
    const filled = parameters.reduce(
      (text, { name, example }) => text.replace(`{${name}}`, String(example)),
      path,
    );
    const { requestBody } = operation;
    const examples = requestBody ? examplesOf(readControls(), requestBody.content) : [{ value: undefined }];
    expect([operationId, examples.length]).not.toEqual([operationId, 0]);
    for (const { value } of examples) {
      const { status } = await controlled.control(method, filled, value as object | undefined, 'examples');
      const [success] = Object.keys(operation.responses);
      expect([operationId, status]).toEqual([operationId, needy[operationId] ?? Number(success)]);
    }
  }
});

test('a response that is not as described is found', () => {
  expect(() => checkControl('GET', '/clock', 200, { now: 'noon', frozen: true })).toThrow(
    'getClock, 200: /now',
  );
  expect(() =>
    checkControl('GET', '/clock', 200, { now: '2026-01-31T12:00:00Z', frozen: true, zone: 'UTC' }),
  ).toThrow('must NOT have additional properties');
  expect(() => checkControl('POST', '/reset', 200, undefined)).toThrow('resetWorld responded with 200');
  expect(() => checkControl('POST', '/reset', 204, {})).toThrow('resetWorld responded with a body');
  expect(() => checkControl('GET', '/clock', 404, { error: 'not_found' })).toThrow('error_description');
});

test('a field or a parameter that is not described is an error that names it', async () => {
  await using controlled = await startControlled();
  expect(await controlled.control('GET', '/clock?zone=UTC')).toEqual(
    invalid({ zone: ['Is no parameter of this control'] }),
  );
  expect(await controlled.control('GET', '/grants?owner=1&user=5101&user=5102')).toEqual(
    invalid({ owner: ['Must be one of user, client'], user: ['Was sent more than once'] }),
  );
  expect(
    await controlled.control('POST', '/grants/withdraw', { user: 5101, client: 'a', all: true }),
  ).toEqual(invalid({ body: ['Has unknown fields: all; known are user, client, scopes'] }));
});

test('names of worlds are described as they are checked', () => {
  const pattern = new RegExp(readControls().components.schemas['WorldName']?.pattern ?? '(?!)');
  for (const name of [
    'a',
    'A1',
    'a-b.c_d',
    'a'.repeat(64),
    '',
    '-a',
    'a-',
    'a/b',
    'ą',
    'a'.repeat(65),
    'a b',
  ])
    expect([name, pattern.test(name)]).toEqual([name, isWorldName(name)]);
});
