import type { JournalEntry } from '@litas/sandbox';
import { Snippets } from '../../components/snippets.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { snippetOf } from '../../journal/call-of-entry.ts';
import { useHiddenKeys } from '../../own-clients/use-hidden-keys.ts';
import { useCredentials, useMode, usePlayground } from '../../shell/use-playground.ts';
import { vitestSnippet } from '../../snippets/vitest.ts';
import { requestsMessages } from './messages.ts';

/** The request as code in several languages, and as a test case. */
export function CopyAs({ entry }: { readonly entry: JournalEntry }) {
  const t = useMessages(requestsMessages);
  const { origins } = usePlayground();
  const mode = useMode();
  const credentials = useCredentials();
  const hidden = useHiddenKeys();
  // Other programs do not reach the sandbox in this page.
  const request = snippetOf(entry, mode === 'msw' ? origins.sandbox : origins[mode], credentials);
  const test = vitestSnippet(request, entry);
  return (
    <section aria-label={t('copyAs')}>
      <h3>{t('copyAs')}</h3>
      <Snippets
        label={t('copyAs')}
        request={request}
        hidden={hidden}
        copy={t('copy')}
        copied={t('copied')}
        {...(test !== undefined && { more: { name: t('vitest'), text: test } })}
      />
      {entry.signer.kind === 'token' && <p className="note">{t('tokenNote')}</p>}
    </section>
  );
}
