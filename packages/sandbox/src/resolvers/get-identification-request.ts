import { ownRequest } from '../identification/own-request.ts';
import { revealRequest } from '../identification/reveal-request.ts';
import type { Resolver } from './resolver.ts';

/** A request as it stands at the time of the world clock. */
export const getIdentificationRequest: Resolver<'getIdentificationRequest'> = async (call) => {
  const { world, caller, path } = call;
  return revealRequest(call, await ownRequest(world, caller, path.identificationRequestId, 'read'));
};
