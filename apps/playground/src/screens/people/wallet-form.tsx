import type { WalletChange, WalletState } from '@litas/sandbox';
import { useState } from 'react';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { schemaFields, type SchemaField, textsOf, valueOf } from '../../people/schema-fields.ts';
import { description } from '../../scopes/description.ts';
import { SchemaForm } from './schema-form.tsx';
import { useEdits } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';
import { peopleMessages } from './messages.ts';

const mark = (path: string, help: string): SchemaField => ({
  path,
  kind: 'text',
  choices: [],
  help,
  scopes: [],
});

const fields: readonly SchemaField[] = [
  ...schemaFields(description, 'Account', []).map((field) => ({ ...field, path: `account.${field.path}` })),
  mark('barcode', 'The printed barcode.'),
  mark('licencePlate', 'License plate of a vehicle that pays from the wallet.'),
  mark('nfc', 'Id of an NFC chip, in hexadecimal.'),
];

interface WalletFormProps {
  readonly wallet: WalletState;
  readonly onClose: () => void;
}

/** A form with every field of a wallet. */
export function WalletForm({ wallet, onClose }: WalletFormProps) {
  const t = useMessages(walletMessages);
  const people = useMessages(peopleMessages);
  const { run, problem, isBusy } = useEdits();
  const [texts, setTexts] = useState(() => textsOf(fields, wallet));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const { id, account } = wallet;
    const read = valueOf(fields, texts, { account });
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    const change = { ...(read.value as WalletChange), id };
    if (await run(t('did.wallet', { id: String(id) }), (sandbox) => sandbox.setWallet(change))) onClose();
  };
  return (
    <Panel title={t('editWallet')}>
      <p className="note">{t('walletHelp')}</p>
      <SchemaForm
        fields={fields}
        texts={texts}
        problems={{
          ...problem?.fields,
          ...Object.fromEntries(wrong.map((path) => [path, [people('unreadable')]])),
        }}
        onChange={setTexts}
        onSubmit={() => void save()}
      >
        <div className="people-actions form-end">
          <button type="submit" className="primary" disabled={isBusy}>
            {t('save')}
          </button>
          <button type="button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </SchemaForm>
    </Panel>
  );
}
