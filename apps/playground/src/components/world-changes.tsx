import type { WorldRecordChange } from '@litas/sandbox';
import { Link } from '@tanstack/react-router';
import { hidesValues, masked } from '../calls/masked.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { worldChangesMessages } from './world-changes-messages.ts';

/** The records of the world that a request changed. */
export function WorldChanges({ changes }: { readonly changes: readonly WorldRecordChange[] }) {
  const t = useMessages(worldChangesMessages);
  if (changes.length === 0) return <p className="note">{t('nothing')}</p>;
  const hasMessage = changes.some(({ record, change }) => record === 'messages' && change === 'added');
  return (
    <>
      {hasMessage && (
        <p>
          <Link to="/messages" className="button">
            {t('readMessage')}
          </Link>
        </p>
      )}
      <ul className="world-changes">
        {changes.map(({ record, id, change, fields }, index) => (
          // A request can change several records whose ids are secret.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${record} ${id ?? ''} ${index}`} data-change={change}>
            <p className="world-change-head">
              <span className="world-change-kind">{t(`change.${change}`)}</span> <code>{record}</code>{' '}
              {id !== undefined && <code className="world-change-id">{id}</code>}
            </p>
            <dl>
              {fields.map(({ name, before, after }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {before !== undefined && change !== 'added' && (
                      <>
                        <del>
                          <span className="visually-hidden">{t('before')} </span>
                          {shown(before)}
                        </del>
                        {after !== undefined && ' → '}
                      </>
                    )}
                    {after !== undefined && (
                      <ins>
                        <span className="visually-hidden">{t('after')} </span>
                        {shown(after)}
                        {isUsed({ record, name, before, after }) && ` (${t('codeUsed')})`}
                      </ins>
                    )}
                    {name === 'code' && after === masked && coded.has(record) && (
                      <>
                        {' '}
                        <Link to="/messages">{t('codeIn')}</Link>
                      </>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p className="note">
        {t('note')} {hidesValues(changes) && t('hidden')}
      </p>
    </>
  );
}

/** Kinds of records whose code is in a message. */
const coded: ReadonlySet<string> = new Set(['confirmations', 'messages']);

interface ChangedField {
  readonly record: string;
  readonly name: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Returns whether a code was used: a wrong one costs one attempt, the right one all that are left. */
const isUsed = ({ record, name, before, after }: ChangedField): boolean =>
  record === 'confirmations' && name === 'attemptsLeft' && Number(before) > 1 && after === 0;

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
