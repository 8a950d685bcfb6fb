import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox();
const path = '/rest/v1/client/locations';
const oldTown = [expect.objectContaining({ id: 82, project_id: 3301, title: 'Coffee Corner, Old Town' })];

test("a client's own project, named in ext or not", async () => {
  expect((await call(sandbox, exampleClient, path)).body).toEqual(oldTown);
  expect((await call(sandbox, exampleClient, path, { ext: { project_id: 3301 } })).body).toEqual(oldTown);
  expect((await call(sandbox, staticClient, path)).body).toEqual([]);
});

test('the project of a client is open to its tokens too', async () => {
  expect((await call(sandbox, await tokenOf(sandbox, 'mantas'), path)).body).toEqual(oldTown);
});

test('rejects another project, existing or not', async () => {
  for (const id of [3301, 1]) {
    const { status, body } = await call(sandbox, staticClient, path, { ext: { project_id: id } });
    expect([status, body['error']]).toEqual([403, 'forbidden']);
  }
});

test('rejects an invalid id as an invalid parameter', async () => {
  for (const id of ['0', 'x', '9007199254740993', '1e3']) {
    const { body } = await call(sandbox, exampleClient, path, { ext: { project_id: id } });
    expect(body['error_properties']).toEqual({ project_id: ['Must be the id of a project'] });
  }
});
