import { z } from 'zod';
import { linkToFile } from '../domain/files.ts';
import { notFound } from '../http/http-error.ts';
import type { PlainResponse } from '../http/message.ts';
import { json } from '../http/responses.ts';
import type { Store, World } from '../state/store.ts';
import { type Control, type MakeControl, readFilter } from './control.ts';

/** The controls of what users were sent, what they uploaded, and their identification. */
export const userControls = (control: MakeControl, store: Store): Control[] => [
  control(
    'GET',
    '/messages',
    'the SMS and e-mails that would have been sent: ?user=5101&kind=sms',
    async (call) => json(200, { messages: await call.world.messages(readFilter(messageFilter, call.query)) }),
  ),
  control('GET', '/files', 'what users have uploaded: ?user=5101', async ({ world, request, query }) => {
    const files = (await world.files(readFilter(fileFilter, query))).map(({ octets, ...file }) => ({
      ...file,
      size: octets.length,
      link: linkToFile(request.origin, world.name, file.id),
    }));
    return json(200, { files });
  }),
  control('GET', '/files/{fileId}', 'the octets of an uploaded file', ({ world, parameters }) =>
    store.transaction(world.name, (state) => fileAnswer(state, Number(parameters['fileId']))),
  ),
  control(
    'POST',
    '/identification-requests/{identificationRequestId}/review',
    'review a submitted identification request now: { "accept": false, "comment": "blurred" }',
    async ({ world, parameters, body }) =>
      json(
        200,
        await world.reviewIdentification(Number(parameters['identificationRequestId']), body(decisionOf)),
      ),
  ),
  control(
    'POST',
    '/users/{userId}/card',
    'confirm, as the user, the card that relateCard sent a code for: { "code": "123456" }',
    async ({ world, parameters, body }) =>
      json(200, await world.confirmCard(Number(parameters['userId']), body(codeOf).code)),
  ),
];

const codeOf = z.object({ code: z.string().min(1).max(64) });
const userId = z.int().gte(1).optional();
const messageFilter = z.object({
  user: userId,
  recipient: z.string().min(1).optional(),
  kind: z.enum(['sms', 'email']).optional(),
});
const fileFilter = z.object({ user: userId });
const decisionOf = z.object({ accept: z.boolean().optional(), comment: z.string().max(1_000).optional() });

/** The octets, in a way that no browser takes them for a page. */
async function fileAnswer({ files }: World, id: number): Promise<PlainResponse> {
  const file = await files.get(id);
  if (!file) throw notFound('There is no such file');
  return {
    status: 200,
    headers: {
      'content-type': file.mediaType,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    body: file.octets,
  };
}

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
