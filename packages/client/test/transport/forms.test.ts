import { expect, test } from 'vitest';
import { type WrittenBody, writeForm } from '../../src/transport/write-body.ts';

const textOf = (body: WrittenBody | undefined) => new TextDecoder().decode(body?.bytes as Uint8Array);

test('a list in a form is its elements joined by spaces', () => {
  expect(textOf(writeForm({ scope: ['email', 'balance_offline'], code: undefined }, 'createToken'))).toBe(
    'scope=email+balance_offline',
  );
});

test.for([new Map([['scope', 'email']]), new URLSearchParams('scope=email'), [['scope', 'email']]])(
  'a form that is no plain object is rejected: %s',
  (body) => {
    expect(() => writeForm(body, 'createToken')).toThrow(expect.objectContaining({ option: 'body' }));
  },
);
