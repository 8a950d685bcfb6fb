import { tokenScopesOf } from '@litas/openapi/read/browser';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { SandboxPage } from '../../components/sandbox-page/sandbox-page.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useWorldQuery } from '../../live/use-world-query.ts';
import { description } from '../../scopes/description.ts';
import { useCredentials } from '../../shell/use-playground.ts';
import type { AccessSearch } from './access-search.ts';
import { accessMessages } from './messages.ts';

const defaultScope = 'email balance statements_optional';
const locales = ['en', 'lt'] as const;
const plainScopes = tokenScopesOf(description);

/** The consent page for any client and scopes, in both languages. */
export function ConsentPreview() {
  const t = useMessages(accessMessages);
  const { page, scope = defaultScope } = useSearch({ from: '/access' });
  const navigate = useNavigate();
  const { data: clients = [] } = useWorldQuery('clients', (sandbox) => sandbox.clients());
  const own = useCredentials().client.id;
  const client = page ?? clients.find((each) => each.client === own)?.client ?? clients[0]?.client;
  const wanted = useDeferredValue(scope);
  const pages = useWorldQuery(
    'consent-page',
    (sandbox) =>
      Promise.all(
        locales.map((locale) =>
          sandbox.consentPage({ scope: wanted, locale, ...(client !== undefined && { client }) }),
        ),
      ),
    { of: [client, wanted] },
  );
  const change = (part: AccessSearch): void =>
    void navigate({
      to: '/access',
      search: (search) => ({ ...search, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel title={t('preview')} id="consent-page">
      <p className="note">{t('previewHelp')}</p>
      <div className="access-preview-form">
        <label className="control">
          <span className="control-label">{t('previewClient')}</span>
          <select value={client ?? ''} onChange={({ target }) => change({ page: target.value })}>
            {clients.map((each) => (
              <option key={each.client} value={each.client}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
        <label className="control access-preview-scopes">
          <span className="control-label">{t('previewScopes')}</span>
          <input
            value={scope}
            spellCheck={false}
            autoComplete="off"
            aria-describedby="preview-hint"
            onChange={({ target }) => change({ scope: target.value })}
          />
        </label>
        <label className="control">
          <span className="control-label">{t('previewAdd')}</span>
          <select value="" onChange={({ target }) => change({ scope: `${scope} ${target.value}`.trim() })}>
            <option value="" disabled>
              {t('choose')}
            </option>
            {plainScopes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <p className="note" id="preview-hint">
        {t('previewHint')}
      </p>
      {pages.isError && (
        <p className="problem" role="alert">
          {t('previewProblem', { reason: pages.error.message })}
        </p>
      )}
      {pages.isPending && <Skeleton lines={6} label={t('loading')} />}
      {pages.data !== undefined && !pages.isError && (
        <div className="access-previews">
          {locales.map((locale, index) => (
            <section
              key={locale}
              aria-label={t(locale === 'en' ? 'inEnglish' : 'inLithuanian')}
              className="access-page"
            >
              <h3>{t(locale === 'en' ? 'inEnglish' : 'inLithuanian')}</h3>
              <SandboxPage
                html={pages.data[index] ?? ''}
                onSubmit={() => undefined}
                onFollow={() => undefined}
                movesFocus={false}
              />
            </section>
          ))}
        </div>
      )}
    </Panel>
  );
}
