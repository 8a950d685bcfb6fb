import { z } from 'zod';
import type { SandboxClock } from '../engine/worlds/sandbox.ts';
import { invalidParameters } from '../http/http-error.ts';
import type { PlainResponse } from '../http/message.ts';
import { json } from '../http/responses.ts';
import { asMessage, type Control, type MakeControl } from './control.ts';

const time = z.strictObject({ time: z.string() });
const step = z.strictObject({ seconds: z.number() });

/** Shows and moves the world clock. Each answers what the clock shows then. */
export const clockControls = (control: MakeControl): Control[] => [
  control('GET', '/clock', 'what the world clock shows', ({ world: { clock } }) => shown(clock)),
  control('POST', '/clock/set', 'set it: { "time": "2026-01-31T12:00:00Z" }', async ({ world, body }) => {
    const { time: wanted } = body(time);
    return moved(world.clock, world.clock.set(wanted));
  }),
  control('POST', '/clock/advance', 'set it forward: { "seconds": 3600 }', async ({ world, body }) => {
    const { seconds } = body(step);
    return moved(world.clock, world.clock.advance(seconds));
  }),
  control('POST', '/clock/freeze', 'make it stand still', ({ world: { clock } }) =>
    moved(clock, clock.freeze()),
  ),
  control('POST', '/clock/resume', 'make it run on', ({ world: { clock } }) => moved(clock, clock.resume())),
];

async function moved(clock: SandboxClock, move: Promise<void>): Promise<PlainResponse> {
  try {
    await move;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [field = '', problem = ''] = error.message.split(/: (.*)/s);
    throw invalidParameters({ [field]: [asMessage(problem)] });
  }
  return shown(clock);
}

const shown = async (clock: SandboxClock): Promise<PlainResponse> =>
  json(200, { now: (await clock.now()).toISOString(), frozen: await clock.frozen() });
