import { expect, test } from 'vitest';
import { statementText } from '../src/statements/statement-text.ts';

const statement = { id: 7, amount: 1, currency: 'EUR', direction: 'in', date: 0 } as const;

test('returns the other party, then the details and the type', () => {
  const full = {
    ...statement,
    other_party: { display_name: 'Ona P.', name: 'Ona' },
    details: 'lunch',
    type: 'card_transaction',
  };
  expect(statementText(full)).toEqual({ title: 'Ona P.', detail: 'Lunch · card transaction' });
});

test('leaves out missing parts', () => {
  expect(statementText({ ...statement, details: 'Interest' })).toEqual({ title: 'Interest', detail: '' });
  expect(statementText({ ...statement, type: 'tax' })).toEqual({ title: 'Tax', detail: '' });
  expect(statementText(statement)).toEqual({ title: 'Statement 7', detail: '' });
});
