import { invalidParameters } from '../core/refusal.ts';
import { statusOf, toIdentificationRequest } from '../identification/to-identification-request.ts';
import { offsetPage } from '../paging/offset-page.ts';
import type { Resolver } from './resolver.ts';

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
