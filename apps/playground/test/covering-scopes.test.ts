import { expect, test } from 'vitest';
import { contactToConfirm } from '../src/people/contact-to-confirm.ts';
import { coveringScopes, covers } from '../src/scopes/covering-scopes.ts';

test('an operation gets a scope that it needs, if the chosen ones are not enough', () => {
  expect(coveringScopes(undefined, ['balance', 'all'])).toEqual({ scopes: ['balance'] });
  expect(coveringScopes(['email'], ['balance', 'all'])).toEqual({
    scopes: ['email', 'balance'],
    added: 'balance',
  });
  expect(coveringScopes([], ['balance'])).toEqual({ scopes: ['balance'], added: 'balance' });
  expect(coveringScopes(['all'], ['balance', 'all'])).toEqual({ scopes: ['all'] });
  expect(coveringScopes(['email'], [])).toEqual({ scopes: ['email'] });
  expect(covers(['email'], ['balance'])).toBe(false);
});

test('a person who has confirmed no contact cannot log in with it', () => {
  const [phone, email] = ['37060000188', 'emma@example.org'];
  expect(contactToConfirm(phone, { profile: {}, unconfirmed: { phone } })).toBe('phone');
  expect(contactToConfirm('Emma@example.org', { profile: {}, unconfirmed: { email } })).toBe('email');
  expect(contactToConfirm(`+${phone}`, { profile: { phone }, unconfirmed: {} })).toBeUndefined();
  // A new number of a person with a confirmed one.
  expect(contactToConfirm(email, { profile: { email }, unconfirmed: { email, phone } })).toBeUndefined();
});
