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

/** Creates an identification request, unless the user has an unfinished one. */
export const createIdentificationRequest: Resolver<'createIdentificationRequest'> = (call) => {
  const { world, now, caller, subject } = call;
  const { id: userId, profile } = subject.user;
  needActingFor(caller, subject.user);
  const before = world.identificationRequests.where('userId', userId);
  const underWay = before.find(({ stage }) => stage !== 'reviewed');
  if (underWay) throw invalidState(`Identification request ${underWay.id} is not finished`);
  const about = { userId, ...(profile.locale !== undefined && { locale: profile.locale }) };
  return revealRequest(call, makeRequest(world, now, caller, about));
};

/** Creates an identification request for a phone number, with or without a user. */
export const createIdentificationRequestByPhone: Resolver<'createIdentificationRequestByPhone'> = (call) => {
  const { world, now, caller, body } = call;
  checkPhone(body.phone);
  const about = { userId: undefined, phone: body.phone };
  return revealRequest(call, makeRequest(world, now, caller, about));
};

/** Returns an identification request with its state at the time of the world clock. */
export const getIdentificationRequest: Resolver<'getIdentificationRequest'> = (call) => {
  const { world, caller, path } = call;
  return revealRequest(call, ownRequest(world, caller, path.identificationRequestId, 'read'));
};

/** Names of fields to order by. No source states them. All have the same effect, because ids ascend with time. */
const orders: readonly string[] = ['created', 'date', 'id'];

/** Returns a page of the user's requests, newest first. */
export const listIdentificationRequests: Resolver<'listIdentificationRequests'> = (call) => {
  const { world, now, subject, query, request } = call;
  const { 'statuses[]': statuses, order_by: orderBy = 'created', order_direction: direction } = query;
  if (!orders.includes(orderBy)) {
    throw invalidParameters({ order_by: [`Must be one of ${orders.join(', ')}`] });
  }
  const all = world.identificationRequests.where('userId', subject.user.id);
  const wanted = all
    .filter((record) => statuses?.includes(statusOf(record, now)) ?? true)
    .toSorted((left, right) => (direction === 'ASC' ? left.id - right.id : right.id - left.id));
  const { rows, metadata } = offsetPage(wanted, query);
  const showing = { world, now, origin: request.origin };
  return {
    identification_requests: rows.map((row) => toIdentificationRequest(showing, row)),
    _metadata: metadata,
  };
};

/** Submits a request for review. It needs an identity document with an image. */
export const submitIdentificationRequest: Resolver<'submitIdentificationRequest'> = (call) => {
  const { world, now, caller, path } = call;
  const request = openRequest(world, caller, path.identificationRequestId);
  const documents = world.documents.where('requestId', request.id);
  if (!documents.some(({ kind, images }) => kind === 'identity' && images.length > 0)) {
    throw invalidState('An identity document with an image is required');
  }
  const submitted = { ...request, stage: 'submitted', submittedAt: now } as const;
  world.identificationRequests.put(submitted);
  return revealRequest(call, submitted);
};
