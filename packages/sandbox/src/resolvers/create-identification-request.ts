import { needActingFor } from '../access/acts-for.ts';
import { makeRequest } from '../identification/make-request.ts';
import { invalidState } from '../identification/own-request.ts';
import { revealRequest } from '../identification/reveal-request.ts';
import type { Resolver } from './resolver.ts';

/** Makes a request, unless one of the user's is under way. */
export const createIdentificationRequest: Resolver<'createIdentificationRequest'> = async (call) => {
  const { world, now, caller, subject } = call;
  const { id: userId, profile } = subject.user;
  needActingFor(caller, subject.user);
  const before = await world.identificationRequests.where('userId', userId);
  const underWay = before.find(({ stage }) => stage !== 'reviewed');
  if (underWay) throw invalidState(`Identification request ${underWay.id} is under way`);
  const about = { userId, ...(profile.locale !== undefined && { locale: profile.locale }) };
  return revealRequest(call, await makeRequest(world, now, caller, about));
};
