import type { JournalEntry } from '@litas/sandbox';
import { jsonSchemaOf, type Schema } from '@litas/openapi/read/browser';
import { Link } from '@tanstack/react-router';
import { bodyLines } from '../../calls/body-lines.ts';
import { hiddenFields } from '../../calls/hidden-fields.ts';
import { entryOf } from '../../catalogue/catalogue.ts';
import { BodyLines } from '../../components/body-lines-view.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { callOfEntry, explorerSearchOf } from '../../journal/call-of-entry.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import { requestsMessages } from './messages.ts';

/** The request and its response. */
export function RequestParts({ entry }: { readonly entry: JournalEntry }) {
  const t = useMessages(requestsMessages);
  const { operation, query, headers, body, response, status, signer } = entry;
  const described = operation === undefined ? undefined : entryOf(operation);
  const content = Object.values(described?.operation.requestBody?.content ?? {})[0];
  const found = described?.responses[status] ?? described?.responses['default'];
  const schema = jsonSchemaOf(found);
  const hidden = signer.kind === 'token' ? hiddenFields(response.body, schema, signer.scopes) : [];
  const call = callOfEntry(entry, useCredentials());
  return (
    <>
      <section aria-label={t('request')}>
        <h3>{t('request')}</h3>
        <Pairs title={t('query')} pairs={query} />
        <Pairs title={t('headers')} pairs={Object.entries(headers)} />
        <Body
          body={body}
          schema={content?.schema}
          isForm={headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false}
        />
      </section>
      <section aria-label={t('response')}>
        <h3>{t('response')}</h3>
        <Pairs title={t('headers')} pairs={Object.entries(response.headers)} />
        <Body body={response.body} schema={schema} />
        {hidden.length > 0 && (
          <div className="hidden-fields">
            <p>
              <strong>{t('hiddenFields')}.</strong> {t('hiddenFieldsAdvice')}
            </p>
            <ul>
              {Array.from(
                Map.groupBy(hidden, ({ scopes }) => scopes[0] ?? ''),
                ([scope, fields]) => (
                  <li key={scope}>
                    <span>{fields.map(({ path }) => path).join(', ')}</span>
                    {call === undefined ? (
                      <code>{scope}</code>
                    ) : (
                      <Link
                        to="/explorer/$operationId"
                        params={{ operationId: call.operation }}
                        search={explorerSearchOf({ ...call, scopes: [...call.scopes, scope] })}
                      >
                        {t('askFor', { scope })}
                      </Link>
                    )}
                  </li>
                ),
              )}
            </ul>
          </div>
        )}
      </section>
    </>
  );
}

interface PairsProps {
  readonly title: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

function Pairs({ title, pairs }: PairsProps) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <dl className="header-table">
        {pairs.map(([name, value], index) => (
          // A query can have a name twice.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={`${name} ${index}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface BodyProps {
  readonly body: unknown;
  readonly schema: Schema | undefined;
  /** Whether it was sent as a form. */
  readonly isForm?: boolean;
}

function Body({ body, schema, isForm = false }: BodyProps) {
  const t = useMessages(requestsMessages);
  if (body === undefined) return <p className="note">{t('noBody')}</p>;
  return (
    <>
      <h4>{t('body')}</h4>
      {isForm && <p className="note">{t('sentAsForm')}</p>}
      <BodyLines lines={bodyLines(body, schema)} showsSecrets />
    </>
  );
}
