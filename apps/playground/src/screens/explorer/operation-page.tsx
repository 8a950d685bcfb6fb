import { useState } from 'react';
import { readValues } from '../../calls/read-values.ts';
import { parsedJson } from '../../calls/request-body.ts';
import { personOf } from '../../calls/signer.ts';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Session } from '../../session/session.ts';
import { CallResult } from './call-result.tsx';
import { RequestForm } from './request-form.tsx';
import { explorerMessages } from './messages.ts';
import { useCall } from './use-call.ts';
import { type FormState, useOperationForm } from './use-operation-form.ts';

interface OperationPageProps {
  readonly entry: CatalogueEntry;
  readonly session: Session;
}

/** The form of an operation and its response. */
export function OperationPage({ entry, session }: OperationPageProps) {
  const t = useMessages(explorerMessages);
  const form = useOperationForm(entry, session);
  const call = useCall(session);
  const [isTried, setTried] = useState(false);
  const [consentAsked, setConsentAsked] = useState(0);

  const send = (change: Partial<FormState> = {}): void => {
    setTried(true);
    const state = { ...form.state, ...change };
    const body = bodyOf(form.bodyForm, state);
    if (form.missing.length > 0 || form.masked.length > 0 || body === 'invalid') return;
    form.change(change);
    const { signer, scopes, texts } = state;
    void call.send({ entry, signer, scopes, values: readValues(form.fields, texts), body: body.value });
  };
  const askFor = (scopes: readonly string[]): void =>
    send({ scopes: [...new Set([...form.state.scopes, ...scopes])] });

  return (
    <div className="operation-columns">
      <RequestForm
        entry={entry}
        session={session}
        form={form}
        isSending={call.isSending}
        isTried={isTried}
        onSend={() => send()}
        onCancel={call.cancel}
        consentAsked={consentAsked}
      />
      <section className="inspector result" aria-label={t('result')}>
        <CallResult
          call={call}
          session={session}
          {...(personOf(form.state.signer, session.credentials.people) && { onAskFor: askFor })}
          onConnect={() => setConsentAsked(consentAsked + 1)}
          onSendAs={(signer) => send({ signer })}
        />
      </section>
    </div>
  );
}

function bodyOf(
  form: ReturnType<typeof useOperationForm>['bodyForm'],
  { body, file }: FormState,
): { readonly value: unknown } | 'invalid' {
  if (form === undefined) return { value: undefined };
  if (form.isFile) return file === undefined ? 'invalid' : { value: file };
  const value = parsedJson(body);
  return value === undefined ? 'invalid' : { value };
}
