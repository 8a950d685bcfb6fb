import type { Endpoint } from '../core/dispatch.ts';
import { isLoopbackHost, isLoopbackOrigin } from '../core/loopback.ts';
import type { PlainRequest } from '../core/message.ts';
import { forbidden } from '../core/refusal.ts';

/** Lets nobody but this machine reach an endpoint. */
export const guarded =
  (endpoint: Endpoint, ownOrigin: string): Endpoint =>
  (request, parameters, query, trace) => {
    refuseForeign(request, ownOrigin);
    return endpoint(request, parameters, query, trace);
  };

/** A web page elsewhere must not reach the controls, not even through a host name that it lets resolve to this machine. */
function refuseForeign({ origin: addressed, headers: { origin } }: PlainRequest, ownOrigin: string): void {
  const own = new URL(ownOrigin).host;
  const { host, hostname } = new URL(addressed);
  if (host !== own && !isLoopbackHost(hostname)) throw forbidden('The controls answer to this machine only');
  if (origin !== undefined && origin !== ownOrigin && !isLoopbackOrigin(origin)) {
    throw forbidden('The controls answer to pages of this machine only');
  }
}
