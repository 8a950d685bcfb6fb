import { HttpError, notFound } from '../http/http-error.ts';
import { asMessage } from './as-message.ts';
import type { ControlHandlers } from './control.ts';

type FaultControl = 'listFaults' | 'addFault' | 'removeFaults' | 'removeFault' | 'getQuotas' | 'setQuotas';

/** Controls of fault rules and quotas. */
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
  getQuotas: ({ world }) => world.quotas(),
  setQuotas: ({ world, body }) => world.setQuotas(body.enabled),
  removeFaults: ({ world }) => world.faults.clear(),
  removeFault: async ({ world, path: { id } }) => {
    if (!(await world.faults.remove(id))) throw notFound(`There is no fault rule ${id}`);
  },
};
