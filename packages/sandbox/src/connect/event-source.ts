import { controlHeaders, rejected, unreachable } from './call-control.ts';
import type { ConnectSettings } from './options.ts';
import { readBytes } from './read-bytes.ts';

/** Opens the stream of events of one world. */
export const eventSource = (settings: ConnectSettings, world: string) => {
  const url = `${settings.origin}/__sandbox/events`;
  return {
    open: async (lastEventId: string | undefined, signal: AbortSignal): Promise<Response> => {
      const headers = {
        ...controlHeaders(settings, world),
        ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
      };
      try {
        return await settings.fetch(url, { headers, signal, redirect: 'error' });
      } catch (error) {
        throw signal.aborted ? error : unreachable(settings, error);
      }
    },
    rejected: async (response: Response): Promise<Error> =>
      rejected(
        'GET /__sandbox/events',
        response.status,
        await readBytes(response, settings.maxResponseBytes),
        settings.origin,
      ),
  };
};
