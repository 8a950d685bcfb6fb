import type { SandboxClock } from '../engine/worlds/sandbox-clock.ts';
import type { Clock } from '../generated/controls/types.gen.ts';
import { invalidParameters } from '../http/http-error.ts';
import { asMessage } from './as-message.ts';
import type { ControlHandlers } from './control.ts';

type ClockControl = 'getClock' | 'setClock' | 'advanceClock' | 'freezeClock' | 'resumeClock';

/** Controls of the world clock. Each responds with the new time. */
export const clockControls: Pick<ControlHandlers, ClockControl> = {
  getClock: ({ world }) => shown(world.clock),
  setClock: ({ world, body }) => moved(world.clock, world.clock.set(body.time)),
  advanceClock: ({ world, body }) => moved(world.clock, world.clock.advance(body.seconds)),
  freezeClock: ({ world }) => moved(world.clock, world.clock.freeze()),
  resumeClock: ({ world }) => moved(world.clock, world.clock.resume()),
};

async function moved(clock: SandboxClock, move: Promise<void>): Promise<Clock> {
  try {
    await move;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [field = '', problem = ''] = error.message.split(/: (.*)/s);
    throw invalidParameters({ [field]: [asMessage(problem)] });
  }
  return shown(clock);
}

const shown = async (clock: SandboxClock): Promise<Clock> => ({
  now: (await clock.now()).toISOString(),
  frozen: await clock.frozen(),
});
