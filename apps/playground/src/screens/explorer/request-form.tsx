import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { NoClients } from '../../own-clients/no-clients.tsx';
import type { Session } from '../../session/session.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { CredentialsPicker } from './credentials-picker.tsx';
import { FileField } from './file-field.tsx';
import { explorerMessages } from './messages.ts';
import { ParameterList } from './parameter-list.tsx';
import type { OperationForm } from './use-operation-form.ts';

const BodyField = lazy(async () => ({ default: (await import('./body-field.tsx')).BodyField }));

interface RequestFormProps {
  readonly entry: CatalogueEntry;
  readonly session: Session;
  readonly form: OperationForm;
  readonly isSending: boolean;
  /** Whether the form was submitted: only then missing values are errors. */
  readonly isTried: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  /** How often a result has asked for the consent page. */
  readonly consentAsked: number;
}

/** The form of a request and its signer. */
export function RequestForm(props: RequestFormProps) {
  const { entry, session, form, isSending, isTried, onSend, onCancel, consentAsked } = props;
  const t = useMessages(explorerMessages);
  const { missing, masked, bodyForm, state, change } = form;
  const lacking = [...missing, ...(bodyForm?.isFile && state.file === undefined ? [t('file')] : [])];
  return (
    <form
      className="panel request-form"
      noValidate
      // Before the editor, in which the keys would insert a line.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        onSend();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {entry.credentials !== 'none' && (
        <CredentialsPicker entry={entry} session={session} form={form} consentAsked={consentAsked} />
      )}
      <ParameterList form={form} isTried={isTried} />
      {bodyForm?.isFile && <FileField bodyForm={bodyForm} state={state} onChange={change} />}
      {bodyForm !== undefined && !bodyForm.isFile && (
        <Suspense fallback={<Skeleton lines={4} label={t('loadingEditor')} />}>
          <BodyField bodyForm={bodyForm} body={state.body} onChange={(body) => change({ body })} />
        </Suspense>
      )}
      {isTried && lacking.length > 0 && (
        <p className="form-problem" role="alert">
          {t('missing', { names: lacking.join(', ') })}
        </p>
      )}
      {masked.length > 0 && (
        <p className="form-problem" role="status">
          {t('masked', { names: masked.join(', ') })}{' '}
          {masked.includes('code') && !entry.operationId.endsWith('Token') && (
            <Link to="/messages">{t('codeInMessages')}</Link>
          )}
          {entry.operationId === 'providePendingPaymentPassword' && (
            <Link to="/people">{t('passwordInPeople')}</Link>
          )}
        </p>
      )}
      {session.mode !== 'prism' && entry.credentials !== 'none' && <NoClients />}
      <div className="form-actions">
        <button type="submit" className="primary" aria-disabled={isSending}>
          {isSending ? t('sending') : t('send')}
        </button>
        {isSending && (
          <button type="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
        <CopyButton text={() => location.href} label={t('copyLink')} done={t('copied')} />
      </div>
    </form>
  );
}
