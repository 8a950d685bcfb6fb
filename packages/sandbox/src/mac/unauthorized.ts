import { Refusal, type RefusalDetails } from '../core/refusal.ts';

/** Authentication is missing or wrong. */
export const unauthorized = (description: string, data?: RefusalDetails['data']): Refusal =>
  new Refusal(401, 'unauthorized', description, {
    headers: { 'www-authenticate': 'MAC' },
    ...(data && { data }),
  });
