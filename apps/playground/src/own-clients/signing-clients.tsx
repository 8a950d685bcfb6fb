import { lazy, Suspense, useState } from 'react';
import { LiveNotice } from '../live/live-notice.tsx';
import { useLive } from '../live/use-live.ts';
import { needsToken } from '../live/sandbox-state.ts';
import { useMode } from '../shell/use-playground.ts';
import { useClientsOfWorld } from './use-clients-of-world.ts';
import { useSandboxState } from './use-sandbox-state.ts';

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
  const state = useSandboxState();
  if (needsToken(state) || state === 'noWorld') return <LiveNotice status={status} world={world} />;
  return <OfWorld />;
}

function OfWorld() {
  const state = useSandboxState();
  const clients = useClientsOfWorld();
  // Their keys are shown once.
  const [created, setCreated] = useState(false);
  if (created) {
    return (
      <Suspense>
        <CreatedClients onDone={() => setCreated(false)} />
      </Suspense>
    );
  }
  if (clients === undefined || state !== 'noClients') return null;
  return (
    <Suspense>
      <CreateClients clients={clients} onCreated={() => setCreated(true)} />
    </Suspense>
  );
}
