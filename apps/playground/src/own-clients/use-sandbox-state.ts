import { type SandboxState, sandboxState } from '../live/sandbox-state.ts';
import { useLive } from '../live/use-live.ts';
import { useCredentials } from '../shell/use-playground.ts';
import { useClientsOfWorld } from './use-clients-of-world.ts';

/** Returns how far the page has come with the sandbox of its mode, which is not Prism. */
export function useSandboxState(): SandboxState {
  const { status } = useLive();
  const credentials = useCredentials();
  const clients = useClientsOfWorld();
  return sandboxState(
    status,
    clients?.some(({ client }) => client === credentials.client.id),
  );
}
