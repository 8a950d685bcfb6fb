import { watchWorld } from '../engine/events/messages.ts';
import type { Journals } from '../engine/journal/journals.ts';
import type { PlainResponse } from '../http/message.ts';
import type { Store } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

const headers: PlainResponse['headers'] = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // A proxy that collects a response before it hands it on would hold back the events.
  'x-accel-buffering': 'no',
};

/** Controls that stream the events of a world. */
export const eventControls = (store: Store, { events }: Journals): Pick<ControlHandlers, 'watchEvents'> => ({
  watchEvents: async ({ world: { name }, request }) => {
    const response = { status: 200, headers, body: '' };
    if (request.method === 'HEAD') return response;
    await watchWorld(store, events, name);
    return {
      ...response,
      stream: (sink) => events.open(name, request.headers['last-event-id'], sink),
    };
  },
});
