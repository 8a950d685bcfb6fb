import type { AnySandbox } from '@litas/sandbox';
import { useState } from 'react';
import { ConfirmButton } from '../components/confirm-button.tsx';
import type { Credentials } from '../credentials.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useLive } from '../live/use-live.ts';
import { useMode, usePlayground, useWorldName } from '../shell/use-playground.ts';
import { ownClientMessages } from './messages.ts';

/** Reads the people of the world again, and removes the clients that were created for this tab. */
export function OwnClientActions({ credentials }: { readonly credentials: Credentials }) {
  const t = useMessages(ownClientMessages);
  const mode = useMode();
  const name = useWorldName();
  const { ownCredentials, origins } = usePlayground();
  const { world } = useLive();
  const [problem, setProblem] = useState('');
  const change = async (next: (sandbox: AnySandbox) => Promise<Credentials | undefined>): Promise<void> => {
    try {
      ownCredentials.set(origins[mode], name, await next(await world.sandbox()));
      setProblem('');
    } catch (error) {
      setProblem(t('failed', { reason: error instanceof Error ? error.message : '' }));
    }
  };
  const readAgain = async (sandbox: AnySandbox): Promise<Credentials> => {
    const { readPeople } = await import('./create-clients.ts');
    return { ...credentials, people: await readPeople(sandbox) };
  };
  const remove = async (sandbox: AnySandbox): Promise<undefined> => {
    const { client, reader } = credentials;
    const present = new Set((await sandbox.clients()).map((each) => each.client));
    for (const id of new Set([client.id, reader.id])) if (present.has(id)) await sandbox.removeClient(id);
  };
  return (
    <div className="problem-actions">
      <button type="button" onClick={() => void change(readAgain)}>
        {t('readAgain')}
      </button>
      <ConfirmButton label={t('remove')} sure={t('removeConfirm')} onConfirm={() => void change(remove)} />
      {problem !== '' && (
        <p className="token-rejected" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
