import { z } from 'zod';
import { json } from '../core/answers.ts';
import type { Control, MakeControl } from './control.ts';
import { readFilter } from './read-filter.ts';

/** The controls of what users let clients do without a token. */
export const grantControls = (control: MakeControl): Control[] => [
  control(
    'GET',
    '/grants',
    'what users let clients do without a token: ?user=5101&client=wkVd93h2uS',
    async ({ world, query }) => json(200, { grants: await world.grants(readFilter(grantFilter, query)) }),
  ),
  control(
    'POST',
    '/grants/withdraw',
    'withdraw offline scopes as their user does: { "user": 5101, "client": "wkVd93h2uS", "scopes": ["email_offline"] }',
    async ({ world, body }) => json(200, await world.withdrawGrant(body(withdrawalOf))),
  ),
];

const grantFilter = z.object({ user: z.int().gte(1).optional(), client: z.string().min(1).optional() });
const withdrawalOf = z.object({
  user: z.int().gte(1),
  client: z.string().min(1),
  scopes: z.array(z.string()).min(1).optional(),
});
