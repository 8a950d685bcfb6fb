import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { hidesValues } from '../src/calls/masked.ts';
import { worldChangesMessages } from '../src/components/world-changes-messages.ts';
import { walletOf } from './support/test-cases.ts';

test.each([
  [true, '37060987199'],
  [false, '…'],
])(
  'with personalData %s, the changes show the phone number %s, and hide the code',
  async (personalData, phone) => {
    const sandbox = createSandbox({ personalData });
    await walletOf(sandbox).wallet.registerUser({ phone: '37060987199', locale: 'lt' });
    const { changes = [] } = sandbox.journal.find({ operation: 'registerUser' })[0] ?? {};
    const fields = changes.flatMap((change) => change.fields);
    expect(fields.find(({ name }) => name === 'unconfirmed.phone')?.after).toBe(phone);
    expect(fields.find(({ name }) => name === 'code')?.after).toBe('…');
    expect(hidesValues(changes)).toBe(true);
  },
);

test('the note about hidden values is for changes that hide one, and does not say that personal data is hidden', () => {
  const fields = [{ name: 'amount', before: 1, after: 2 }];
  expect(hidesValues([{ record: 'balances', id: '1', change: 'changed', fields }])).toBe(false);
  for (const { note, hidden } of Object.values(worldChangesMessages)) {
    expect(note).not.toContain('…');
    expect(hidden).not.toMatch(/personal|asmen/i);
  }
});
