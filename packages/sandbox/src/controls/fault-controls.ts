import { HttpError, notFound } from '../http/http-error.ts';
import { asMessage } from './as-message.ts';
import type { ControlHandlers } from './control.ts';

type FaultControl = 'listFaults' | 'addFault' | 'removeFaults' | 'removeFault';

/** Controls that add, list and remove fault rules. */
export const faultControls: Pick<ControlHandlers, FaultControl> = {
  listFaults: async ({ world }) => ({ faults: await world.faults.list() }),
  addFault: async ({ world, body }) => {
    try {
      return { id: await world.faults.add(body) };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new HttpError(400, 'invalid_request', asMessage(error.message));
    }
  },
  removeFaults: ({ world }) => world.faults.clear(),
  removeFault: async ({ world, path: { id } }) => {
    if (!(await world.faults.remove(id))) throw notFound(`There is no fault rule ${id}`);
  },
};
