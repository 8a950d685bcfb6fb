import { makeRequest } from '../identification/make-request.ts';
import { revealRequest } from '../identification/reveal-request.ts';
import { checkPhone } from '../users/check-phone.ts';
import type { Resolver } from './resolver.ts';

/** Makes a request for a phone number, whether a user has it or not. */
export const createIdentificationRequestByPhone: Resolver<'createIdentificationRequestByPhone'> = async (
  call,
) => {
  const { world, now, caller, body } = call;
  checkPhone(body.phone);
  const about = { userId: undefined, phone: body.phone };
  return revealRequest(call, await makeRequest(world, now, caller, about));
};
