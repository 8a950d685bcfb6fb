import { expect, test } from 'vitest';
import { expectedResponse } from '../src/snippets/expected-response.ts';
import { literal } from '../src/snippets/literal.ts';

const user = {
  id: 5101,
  email: 'ona@example.org',
  phone: '…',
  created_at: 1_700_000_000,
  identity: { name: 'Ona', birth_date: '1990-01-31' },
};
const expected = (
  body: unknown,
  start: 'new' | 'file' | 'connected',
  { sent = {}, isRead = true }: { readonly sent?: object; readonly isRead?: boolean } = {},
): string => literal(expectedResponse(body, { sent, start, isRead }));

test('a new sandbox is expected to return ids and texts, without times and masked values', () => {
  const found = "{ id: 5101, email: 'ona@example.org', identity: { name: 'Ona' } }";
  expect(expected(user, 'new')).toBe(found);
  expect(expected(user, 'file')).toBe(found);
  expect(expected(user, 'connected')).toBe('{ id: 5101 }');
});

test('amounts and lists are expected in the world before the request only', () => {
  const balance = { EUR: { at_disposal: 608_951, at_disposal_decimal: '6089.51' } };
  expect(expected(balance, 'file')).toBe("{ EUR: { at_disposal: 608951, at_disposal_decimal: '6089.51' } }");
  expect(expected(balance, 'new')).toBe(
    '{ EUR: { at_disposal: expect.any(Number), at_disposal_decimal: expect.any(String) } }',
  );
  const page = { statements: [{ id: 1, text: 'Coffee' }], _metadata: { total: 1 } };
  expect(expected(page, 'file')).toBe('{ statements: [{ id: 1 }], _metadata: { total: 1 } }');
  expect(expected(page, 'new')).toBe(
    '{ statements: expect.any(Array), _metadata: { total: expect.any(Number) } }',
  );
  const many = { items: Array.from({ length: 9 }, (_, id) => ({ id: id + 100 })) };
  expect(expected(many, 'file')).toBe(
    '{ items: expect.arrayContaining([expect.objectContaining({ id: 100 })]) }',
  );
});

test('a created object gets another id, and the fields of the request', () => {
  const created = { id: 902, phone: '37060000103', status: 'waiting' };
  const call = { sent: { phone: '37060000103' }, isRead: false };
  expect(expected(created, 'new', call)).toBe("{ phone: '37060000103' }");
  expect(expected(created, 'connected', call)).toBe("{ phone: '37060000103' }");
  expect(expected({ id: 902 }, 'connected', call)).toBe('{ id: expect.any(Number) }');
});

test('the names of fields can be masked, too', () => {
  expect(expected({ '…': { id: 14_471 } }, 'new')).toBe('{}');
});
