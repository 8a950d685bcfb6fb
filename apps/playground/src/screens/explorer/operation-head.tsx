import { Fragment } from 'react';
import type { CatalogueEntry } from '../../catalogue/catalogue.ts';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { operationPage } from '../../modes/docs.ts';
import { usePlayground } from '../../shell/use-playground.ts';
import { explorerMessages } from './messages.ts';

/** The head of an operation: method, path, scopes and evidence. */
export function OperationHead({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useMessages(explorerMessages);
  const { operationId, method, path, summary, operation, scopes, credentials } = entry;
  const { docs } = usePlayground();
  const evidence = operation['x-evidence'] ?? 'documented';
  return (
    <header className="operation-head">
      <ScreenTitle title={operationId} />
      <p className="operation-path">
        <span className="method" data-method={method}>
          {method}
        </span>{' '}
        <code>{path}</code>
      </p>
      <p lang="en">{summary}.</p>
      {operation.description !== undefined && (
        <p className="note" lang="en">
          {plainText(operation.description)}
        </p>
      )}
      <dl className="operation-facts">
        <div>
          <dt>{t('needs')}</dt>
          <dd>
            {credentials === 'none' ? (
              t('unsigned')
            ) : credentials === 'client' ? (
              t('clientOnly')
            ) : scopes.length === 0 ? (
              t('needsNothing')
            ) : (
              <ScopeList scopes={scopes} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('evidence')}</dt>
          <dd>{t(`evidence.${evidence}`)}</dd>
        </div>
        {docs !== undefined && (
          <div>
            <dt>
              {/* The documentation embeds this page: the link must not open in the frame. */}
              <a href={operationPage(docs, operationId)} target="_top">
                {t('documentation')}
              </a>
            </dt>
          </div>
        )}
      </dl>
    </header>
  );
}

/** Alternative scopes. */
export function ScopeList({ scopes }: { readonly scopes: readonly string[] }) {
  const t = useMessages(explorerMessages);
  return scopes.map((scope, index) => (
    <Fragment key={scope}>
      {index > 0 && ` ${t('or')} `}
      <code>{scope}</code>
    </Fragment>
  ));
}

/** Markdown text with code only. */
const plainText = (markdown: string): string => markdown.replaceAll('`', '').replaceAll('\n', ' ').trim();
