import { z } from 'zod';
import { json } from '../core/answers.ts';
import type { Control, MakeControl } from './control.ts';

/** The controls of what clients may do. */
export const clientControls = (control: MakeControl): Control[] => [
  control('GET', '/clients', 'the clients, their permissions and static scopes', async ({ world }) =>
    json(200, { clients: await world.clients() }),
  ),
  control(
    'POST',
    '/clients/permissions',
    'give and take permissions and static scopes: { "client": "staticReader1", "take": ["access_statements", "email"] }',
    async ({ world, body }) => json(200, await world.changePermissions(body(changeOf))),
  ),
];

const names = z.array(z.string().regex(/^[a-z_]{1,64}$/, { error: 'Must be names' })).optional();
const changeOf = z.strictObject({ client: z.string().min(1), give: names, take: names });
