import { Label, Radio, RadioGroup } from 'react-aria-components';
import { personOf, type Signer, signersFor } from '../../calls/signer.ts';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import type { KeyOf, Translate } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Session } from '../../session/session.ts';
import { ConsentSigner } from './consent-signer.tsx';
import { explorerMessages } from './messages.ts';
import { ScopePicker } from './scope-picker.tsx';
import type { OperationForm } from './use-operation-form.ts';

interface CredentialsPickerProps {
  readonly entry: CatalogueEntry;
  readonly session: Session;
  readonly form: OperationForm;
}

/** A form to choose the signer and the scopes. */
export function CredentialsPicker({ entry, session, form }: CredentialsPickerProps) {
  const t = useMessages(explorerMessages);
  const { state, change } = form;
  const { signer, scopes } = state;
  const person = personOf(signer);
  return (
    <section className="form-part">
      <RadioGroup className="signers" value={signer} onChange={(value) => change({ signer: value })}>
        <Label className="form-title">{t('signedBy')}</Label>
        <div className="signer-options">
          {signersFor(entry.credentials, session.mode).map((each) => (
            <Radio key={each} value={each} className="signer">
              {signerName(each, t)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="note">
        {person ? t('signer.personHelp') : signerHelp(signer, t)}
        {session.mode === 'prism' && ` ${t('prismHelp')}`}
      </p>
      {person && (
        <ScopePicker
          needed={entry.scopes}
          chosen={scopes}
          onChoose={(chosen) => change({ scopes: chosen })}
        />
      )}
      {signer === 'consent' && <ConsentSigner session={session} scopes={entry.scopes} />}
    </section>
  );
}

type Translator = Translate<KeyOf<typeof explorerMessages>>;

/** Returns the name of a signer. */
export const signerName = (signer: Signer, t: Translator): string =>
  personOf(signer)?.name ??
  t(signer === 'reader' ? 'signer.reader' : signer === 'consent' ? 'signer.consent' : 'signer.client');

const signerHelp = (signer: Signer, t: Translator): string =>
  t(
    signer === 'reader'
      ? 'signer.readerHelp'
      : signer === 'consent'
        ? 'signer.consentHelp'
        : 'signer.clientHelp',
  );
