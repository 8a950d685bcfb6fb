import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const find = async (query: string) => (await call(sandbox, exampleClient, `/rest/v1/wallet?${query}`)).body;

test('a personal code can have its nationality as a separate parameter', async () => {
  const bracketed = await find('person_code%5Blt%5D=49103150015');
  expect(bracketed).toMatchObject({ id: 14471 });
  expect(await find('person_code=49103150015&nationality=lt')).toEqual(bracketed);
  expect(await find('person_code=49103150015&nationality=pl')).toMatchObject({ error: 'not_found' });
});

test('a personal code alone lacks its nationality', async () => {
  expect((await find('person_code=49103150015'))['error_properties']).toEqual({
    nationality: ['Is required with person_code'],
  });
});

test('a nationality alone is no criterion', async () => {
  const properties = (await find('nationality=lt'))['error_properties'] as Record<string, string[]>;
  expect(properties['person_code']?.[0]).toMatch(/^One of .* is required$/);
});

test('two personal codes are one too many', async () => {
  const several = { person_code: ['Only one person_code[…] may be sent'] };
  const two = 'person_code%5Blt%5D=49103150015&person_code%5Bpl%5D=88111204511';
  expect((await find(two))['error_properties']).toEqual(several);
  const mixed = 'person_code%5Blt%5D=49103150015&person_code=88111204511&nationality=pl';
  expect((await find(mixed))['error_properties']).toEqual(several);
});
