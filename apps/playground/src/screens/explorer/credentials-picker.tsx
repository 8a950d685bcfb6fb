import { Link } from '@tanstack/react-router';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { reasonOfPlan } from '../../calls/send-call.ts';
import { clearName, personOf, type Signer, signersFor } from '../../calls/signer.ts';
import { arePublished } from '../../credentials.ts';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import type { KeyOf, Translate } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useContactToConfirm } from '../../live/use-people.ts';
import type { Session } from '../../session/session.ts';
import { ConsentSigner } from './consent-signer.tsx';
import { explorerMessages } from './messages.ts';
import { ScopePicker } from './scope-picker.tsx';
import type { OperationForm } from './use-operation-form.ts';

interface CredentialsPickerProps {
  readonly entry: CatalogueEntry;
  readonly session: Session;
  readonly form: OperationForm;
  /** How often a result has asked for the consent page. */
  readonly consentAsked: number;
}

/** A form to choose the signer and the scopes. */
export function CredentialsPicker({ entry, session, form, consentAsked }: CredentialsPickerProps) {
  const t = useMessages(explorerMessages);
  const { state, change } = form;
  const { signer, scopes } = state;
  const { people } = session.credentials;
  const person = personOf(signer, people);
  const nameOf = (each: Signer): string | undefined => {
    const found = personOf(each, people);
    return found && clearName(found, people);
  };
  const contactOf = useContactToConfirm();
  const contact = person && contactOf(person);
  return (
    <section className="form-part">
      <RadioGroup className="signers" value={signer} onChange={(value) => change({ signer: value })}>
        <Label className="form-title">{t('signedBy')}</Label>
        <div className="signer-options">
          {signersFor(entry.credentials, session.mode, people).map((each) => (
            <Radio key={each} value={each} className="signer">
              {nameOf(each) ?? t(clientName(each, session))}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="note">
        {person ? t('signer.personHelp') : signerHelp(signer, t)}
        {session.mode === 'prism' && ` ${t('prismHelp')}`}
      </p>
      {person && contact !== undefined && (
        <p className="form-problem" role="status">
          {t(`logIn.${contact}`, { name: person.name })} <Link to="/messages">{t('codeInMessages')}</Link>
        </p>
      )}
      {person && (
        <ScopePicker
          needed={entry.scopes}
          chosen={scopes}
          added={state.addedScope}
          onChoose={(chosen) => change({ scopes: chosen })}
        />
      )}
      {reasonOfPlan(session, state) === 'otherScopes' && (
        <p className="note" role="status">
          {t('newTokenNext')}
        </p>
      )}
      {signer === 'consent' && <ConsentSigner session={session} scopes={entry.scopes} asked={consentAsked} />}
    </section>
  );
}

type Translator = Translate<KeyOf<typeof explorerMessages>>;

function clientName(signer: Signer, { credentials }: Session) {
  if (signer === 'consent') return 'signer.consent';
  if (arePublished(credentials)) return signer === 'reader' ? 'signer.reader' : 'signer.client';
  return signer === 'reader' ? 'signer.ownReader' : 'signer.ownClient';
}

const signerHelp = (signer: Signer, t: Translator): string =>
  t(
    signer === 'reader'
      ? 'signer.readerHelp'
      : signer === 'consent'
        ? 'signer.consentHelp'
        : 'signer.clientHelp',
  );
