import { expect, test } from 'vitest';
import { partyOf } from '../../src/domain/payments/release-payment.ts';
import { inSeededWorld } from '../oauth/seeded-world.ts';

test.each([
  ['legal', '300123456', { code: '300123456' }],
  ['legal', undefined, {}],
  ['natural', '300123456', {}],
] as const)('the other party of type %s with the company code %s shows %o', async (type, code, shown) => {
  await inSeededWorld((world) => {
    const user = world.users.get(5101) ?? expect.unreachable();
    const { company_code: _, ...profile } = user.profile;
    world.users.put({
      ...user,
      profile: { ...profile, type, ...(code !== undefined && { company_code: code }) },
    });
    const party = partyOf(world, 14_471);
    expect(party.shown).toStrictEqual({
      display_name: 'Ona P.',
      ...shown,
      account_number: 'EVP0110000014471',
      wallet_id: 14_471,
      user_id: 5101,
      owner_id: 5101,
    });
  });
});

test('a payment of a wallet that does not exist is a defect', async () => {
  await inSeededWorld((world) => {
    expect(() => partyOf(world, 1)).toThrow('There is no wallet 1, although a payment names it');
  });
});
