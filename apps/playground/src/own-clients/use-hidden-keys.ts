import { arePublished } from '../credentials.ts';
import type { HiddenTexts } from '../components/snippets.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { useCredentials } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';

/** Returns the keys that snippets do not show, and a note about them; `undefined` if the keys are public. */
export function useHiddenKeys(): HiddenTexts | undefined {
  const t = useMessages(ownClientMessages);
  const credentials = useCredentials();
  if (arePublished(credentials)) return undefined;
  const { client, reader, people } = credentials;
  return {
    texts: [
      client.key,
      reader.key,
      // A form has the password encoded.
      ...people.flatMap(({ password }) => [password, new URLSearchParams({ password }).toString().slice(9)]),
    ],
    note: t('keysHidden'),
    show: t('showKeys'),
    hide: t('hideKeys'),
  };
}
