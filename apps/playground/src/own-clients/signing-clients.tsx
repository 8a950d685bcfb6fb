import { lazy, Suspense, useState } from 'react';
import { LiveNotice } from '../live/live-notice.tsx';
import { useLive } from '../live/use-live.ts';
import { useCredentials, useMode } from '../shell/use-playground.ts';
import { useClientsOfWorld } from './use-clients-of-world.ts';

const CreateClients = lazy(async () => ({
  default: (await import('./create-clients-panel.tsx')).CreateClientsPanel,
}));
const CreatedClients = lazy(async () => ({
  default: (await import('./created-clients.tsx')).CreatedClients,
}));

/**
 * Offers to create clients if the world does not have the one with which the page signs: in a sandbox for teams no published key works.
 * Renders nothing otherwise.
 */
export function SigningClients() {
  return useMode() === 'prism' ? null : <OfWorld />;
}

/** The same, and the form for the token of a team. */
export function SigningStep() {
  return useMode() === 'prism' ? null : <NoticeAndClients />;
}

function NoticeAndClients() {
  const { status, world } = useLive();
  if (['unauthorized', 'missing'].includes(status.state)) return <LiveNotice status={status} world={world} />;
  return <OfWorld />;
}

function OfWorld() {
  const credentials = useCredentials();
  const clients = useClientsOfWorld();
  // Their keys are shown once.
  const [created, setCreated] = useState(false);
  const isMissing = clients?.every(({ client }) => client !== credentials.client.id) ?? false;
  if (created) {
    return (
      <Suspense>
        <CreatedClients onDone={() => setCreated(false)} />
      </Suspense>
    );
  }
  if (clients === undefined || !isMissing) return null;
  return (
    <Suspense>
      <CreateClients clients={clients} onCreated={() => setCreated(true)} />
    </Suspense>
  );
}
