import { z } from 'zod';
import { findFiles, linkToFile } from '../files/find-files.ts';
import { reviewByHand } from '../identification/review-by-hand.ts';
import { findMessages } from '../messages/outbox.ts';
import type { Store, World } from '../store/store.ts';
import { readText } from '../validation/read-text.ts';
import { validate } from '../validation/validate.ts';
import { toSeconds, worldTime } from '../world/clock.ts';
import { json } from './answers.ts';
import type { Endpoint } from './dispatch.ts';
import type { Clocks } from './in-world.ts';
import type { PlainResponse } from './message.ts';
import { invalidParameters, notFound, Refusal } from './refusal.ts';

/** The controls of what users were sent, what they uploaded, and their identification. */
export function userControls(
  store: Store,
  world: string,
  clocks: Clocks,
): { method: string; path: string; endpoint: Endpoint }[] {
  const messages: Endpoint = async (_, __, query) => {
    const filter = readFilter(messageFilter, query);
    return store.transaction(world, async (state) =>
      json(200, { messages: await findMessages(state, filter) }),
    );
  };
  const files: Endpoint = async ({ origin }, _, query) => {
    const filter = readFilter(fileFilter, query);
    return store.transaction(world, async (state) => {
      const found = (await findFiles(state, filter)).map(({ octets, ...file }) => ({
        ...file,
        size: octets.length,
        link: linkToFile(origin, file.id),
      }));
      return json(200, { files: found });
    });
  };
  const file: Endpoint = (_, { fileId }) =>
    store.transaction(world, (state) => fileAnswer(state, Number(fileId)));
  const review: Endpoint = async ({ body }, { identificationRequestId }) => {
    const decision = readDecision(body);
    return store.transaction(world, async (state) => {
      const now = toSeconds(worldTime(await state.clock.get(), clocks.real()));
      return json(200, await reviewByHand(state, now, Number(identificationRequestId), decision));
    });
  };
  return [
    { method: 'GET', path: '/__sandbox/messages', endpoint: messages },
    { method: 'GET', path: '/__sandbox/files', endpoint: files },
    { method: 'GET', path: '/__sandbox/files/{fileId}', endpoint: file },
    {
      method: 'POST',
      path: '/__sandbox/identification-requests/{identificationRequestId}/review',
      endpoint: review,
    },
  ];
}

const userId = z.int().gte(1).optional();
const messageFilter = z.object({
  user: userId,
  recipient: z.string().min(1).optional(),
  kind: z.enum(['sms', 'email']).optional(),
});
const fileFilter = z.object({ user: userId });
const decisionOf = z.object({ accept: z.boolean().optional(), comment: z.string().max(1_000).optional() });

function readFilter<Filter extends z.ZodObject>(filter: Filter, query: string): z.output<Filter> {
  const fields: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(query)) {
    if (!Object.hasOwn(filter.shape, name)) {
      throw invalidParameters({ [name]: [`Must be one of ${Object.keys(filter.shape).join(', ')}`] });
    }
    fields[name] = name === 'user' ? readText(text, 'integer') : text;
  }
  return valid(filter, fields);
}

function readDecision(body: Uint8Array): z.output<typeof decisionOf> {
  if (body.length === 0) return {};
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Refusal(400, 'invalid_request', 'The request body is not valid JSON');
  }
  return valid(decisionOf, content);
}

function valid<Validator extends z.ZodType>(validator: Validator, value: unknown): z.output<Validator> {
  const result = validate(validator, value);
  if ('value' in result) return result.value as z.output<Validator>;
  throw invalidParameters(result.faults);
}

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
