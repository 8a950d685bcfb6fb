import type { ClientPermissions } from '@litas/sandbox';
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { useLive } from '../live/use-live.ts';
import { useMode, usePlayground, useTeamToken, useWorldName } from '../shell/use-playground.ts';
import { clientsOfWorkbench, createClients } from './create-clients.ts';
import { ownClientMessages } from './messages.ts';
import { PasteClients } from './paste-clients.tsx';
import './own-clients.css';

interface CreateClientsPanelProps {
  /** The clients of the world. */
  readonly clients: readonly ClientPermissions[];
  readonly onCreated: () => void;
}

type Problem = { readonly kind: 'full' } | { readonly kind: 'other'; readonly reason: string };

/** Offers to create clients for this tab, or to enter those that the user has. */
export function CreateClientsPanel({ clients, onCreated }: CreateClientsPanelProps) {
  const t = useMessages(ownClientMessages);
  const mode = useMode();
  const name = useWorldName();
  const { ownCredentials, origins } = usePlayground();
  const isTeam = useTeamToken() !== undefined;
  const { world } = useLive();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const earlier = clientsOfWorkbench(clients);

  const create = async (removed: readonly string[] = []): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const sandbox = await world.sandbox();
      for (const client of removed) await sandbox.removeClient(client);
      const credentials = await createClients(sandbox, mode);
      onCreated();
      ownCredentials.set(origins[mode], name, credentials);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section id="signing-clients" className="own-clients" aria-label={t('title')} tabIndex={-1}>
      <p className="problem-title">{t('title')}</p>
      <p>{t(isTeam ? 'teamLead' : 'lead', { name })}</p>
      <p className="note">{t('what')}</p>
      {problem !== undefined && (
        <p className="token-rejected" role="alert">
          {problem.kind === 'full' ? t('full') : t('failed', { reason: problem.reason })}
        </p>
      )}
      <div className="problem-actions">
        <button
          type="button"
          className="primary"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void create()}
        >
          {t(isBusy ? 'creating' : 'create')}
        </button>
        {problem?.kind === 'full' && earlier.length > 0 && (
          <button type="button" onClick={() => void create(earlier)}>
            {t('replaceEarlier', { count: earlier.length })}
          </button>
        )}
      </div>
      <PasteClients clients={clients} />
    </section>
  );
}

function problemOf(error: unknown): Problem {
  const { rejection } = Object(error) as { readonly rejection?: { readonly status?: number } };
  if (rejection?.status === 429) return { kind: 'full' };
  return { kind: 'other', reason: error instanceof Error ? error.message : '' };
}
