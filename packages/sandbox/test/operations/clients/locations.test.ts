import { expect, test } from 'vitest';
import { issueToken } from '../../../src/oauth/tokens.ts';
import { listClientLocations } from '../../../src/operations/clients/locations.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';
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

test.each([
  ['an administrator with the scope projects', 5101, ['projects'], true],
  ['an administrator without the scope', 5101, ['email'], false],
  ['another user with the scope', 5102, ['projects'], false],
])('the project of another client is shown to a token of %s: %4$s', async (_, userId, scopes, shown) => {
  await inSeededWorld(async (world) => {
    const location = { id: 1, project_id: 9, title: 'Elsewhere' };
    world.projects.put({ id: 9, title: 'Other', administratorIds: [5101], locations: [location] });
    const client = world.clients.get(exampleClient.id) ?? expect.unreachable();
    const grant = { clientId: client.id, userId, scopes, grantedScopes: scopes, grantId: 'grant' };
    const { access_token: id } = issueToken(world, 0, grant);
    const token = world.tokens.get(id) ?? expect.unreachable();
    const authorization = 'MAC id="a", ts="1", nonce="n", mac="bQ==", ext="project_id=9"';
    const request = { headers: { authorization } };
    const list = async () =>
      listClientLocations({ world, caller: { kind: 'token', client, token }, request } as never);
    if (shown) await expect(list()).resolves.toEqual([location]);
    else await expect(list()).rejects.toMatchObject({ status: 403, message: 'No access to project 9' });
  });
});
