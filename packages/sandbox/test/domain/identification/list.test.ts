import { expect, test } from 'vitest';
import { call, consentTo, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant } from './applicant.ts';

const sandbox = frozenSandbox({ autoConsent: true });
const list = async (query = '', signer = staticClient, user: number | string = 5101) => {
  const { status, body } = await call(
    sandbox,
    signer,
    `/rest/v1/user/${user}/identification-requests${query}`,
  );
  const rows = (body['identification_requests'] ?? []) as { id: number }[];
  return { status, rows, ids: rows.map(({ id }) => id), metadata: body['_metadata'], body };
};

/** Two requests of Ona are reviewed, one is submitted. */
async function history() {
  await sandbox.reset();
  const token = await tokenOf(sandbox, 'ona');
  const by = applicant(sandbox, token);
  for (let count = 0; count < 3; count++) {
    const id = await by.begin();
    await by.addCard(id, { personal_number: undefined });
    await by.submit(id);
    if (count < 2) await sandbox.reviewIdentification(id);
    await sandbox.clock.advance(10);
  }
  return token;
}

test('lists the newest first, page by page', async () => {
  await history();
  expect((await list()).ids).toEqual([903, 902, 901]);
  const page = await list('?limit=1&offset=1');
  expect([page.ids, page.metadata]).toEqual([[902], { total: 3, offset: 1, limit: 1 }]);
  expect((await list('?order_by=created&order_direction=ASC')).ids).toEqual([901, 902, 903]);
});

test('lists the states that were asked for', async () => {
  await history();
  expect((await list('?statuses%5B%5D=processing')).ids).toEqual([903]);
  expect((await list('?statuses[]=reviewed')).ids).toEqual([902, 901]);
  expect((await list('?statuses[]=reviewed&statuses[]=processing')).ids).toEqual([903, 902, 901]);
  expect((await list('?statuses[]=waiting')).ids).toEqual([]);
});

test('rejects an unknown order and an unknown status', async () => {
  const faults = async (query: string) => Object.keys((await list(query)).body['error_properties'] as object);
  expect(await faults('?order_by=color')).toEqual(['order_by']);
  expect(await faults('?statuses[]=done')).toEqual(['statuses[].0']);
});

test('shows documents to the scope identification_data alone', async () => {
  const token = await history();
  expect((await list('', token, 'me')).rows[0]).not.toHaveProperty('identity_documents');
  const { rows } = await list();
  expect(rows[0]).toHaveProperty('identity_documents');
  await consentTo(sandbox, 'email_offline');
  expect((await list('', exampleClient)).rows[0]).not.toHaveProperty('identity_documents');
  await consentTo(sandbox, 'identification_data_offline');
  expect((await list('', exampleClient)).rows[0]).toHaveProperty('identity_documents');
});

test('the error for an unknown order lists the known ones', async () => {
  const { body } = await list('?order_by=color');
  expect(body['error_properties']).toEqual({ order_by: ['Must be one of created, date, id'] });
});
