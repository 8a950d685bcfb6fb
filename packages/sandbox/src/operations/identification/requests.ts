import { needActingFor } from '../../auth/access/caller.ts';
import { makeRequest, openRequest, ownRequest } from '../../domain/identification/requests.ts';
import {
  revealRequest,
  statusOf,
  toIdentificationRequest,
} from '../../domain/identification/shown-request.ts';
import { checkPhone } from '../../domain/users/contact-details.ts';
import { invalidParameters, invalidState } from '../../http/http-error.ts';
import { offsetPage } from '../paging.ts';
import type { Resolver } from '../resolver.ts';

/** Makes a request, unless one of the user's is under way. */
export const createIdentificationRequest: Resolver<'createIdentificationRequest'> = async (call) => {
  const { world, now, caller, subject } = call;
  const { id: userId, profile } = subject.user;
  needActingFor(caller, subject.user);
  const before = await world.identificationRequests.where('userId', userId);
  const underWay = before.find(({ stage }) => stage !== 'reviewed');
  if (underWay) throw invalidState(`Identification request ${underWay.id} is not finished`);
  const about = { userId, ...(profile.locale !== undefined && { locale: profile.locale }) };
  return revealRequest(call, await makeRequest(world, now, caller, about));
};

/** Makes a request for a phone number, whether a user has it or not. */
export const createIdentificationRequestByPhone: Resolver<'createIdentificationRequestByPhone'> = async (
  call,
) => {
  const { world, now, caller, body } = call;
  checkPhone(body.phone);
  const about = { userId: undefined, phone: body.phone };
  return revealRequest(call, await makeRequest(world, now, caller, about));
};

/** A request as it stands at the time of the world clock. */
export const getIdentificationRequest: Resolver<'getIdentificationRequest'> = async (call) => {
  const { world, caller, path } = call;
  return revealRequest(call, await ownRequest(world, caller, path.identificationRequestId, 'read'));
};

/** Names of fields to order by; no source tells any. They come to the same: ids rise with time. */
const orders: readonly string[] = ['created', 'date', 'id'];

/** A page of the user's requests, the newest first. */
export const listIdentificationRequests: Resolver<'listIdentificationRequests'> = async (call) => {
  const { world, now, subject, query, request } = call;
  const { 'statuses[]': statuses, order_by: orderBy = 'created', order_direction: direction } = query;
  if (!orders.includes(orderBy)) {
    throw invalidParameters({ order_by: [`Must be one of ${orders.join(', ')}`] });
  }
  const all = await world.identificationRequests.where('userId', subject.user.id);
  const wanted = all
    .filter((record) => statuses?.includes(statusOf(record, now)) ?? true)
    .toSorted((left, right) => (direction === 'ASC' ? left.id - right.id : right.id - left.id));
  const { rows, metadata } = offsetPage(wanted, query);
  const showing = { world, now, origin: request.origin };
  return {
    identification_requests: await Promise.all(rows.map((row) => toIdentificationRequest(showing, row))),
    _metadata: metadata,
  };
};

/** Hands a request in for review, once there is an identity document with an image. */
export const submitIdentificationRequest: Resolver<'submitIdentificationRequest'> = async (call) => {
  const { world, now, caller, path } = call;
  const request = await openRequest(world, caller, path.identificationRequestId);
  const documents = await world.documents.where('requestId', request.id);
  if (!documents.some(({ kind, images }) => kind === 'identity' && images.length > 0)) {
    throw invalidState('An identity document with an image is required');
  }
  const submitted = { ...request, stage: 'submitted', submittedAt: now } as const;
  await world.identificationRequests.put(submitted);
  return revealRequest(call, submitted);
};
