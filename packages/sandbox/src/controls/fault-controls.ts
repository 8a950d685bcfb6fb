import { faultRuleSchema } from '../engine/faults/fault-text.ts';
import { notFound, HttpError } from '../http/http-error.ts';
import { json, noContent } from '../http/responses.ts';
import { asMessage, type Control, type MakeControl } from './control.ts';

/** Lets requests go wrong, and stops it. */
export const faultControls = (control: MakeControl): Control[] => [
  control('GET', '/faults', 'the fault rules in force', async ({ world }) =>
    json(200, { faults: await world.faults.list() }),
  ),
  control(
    'POST',
    '/faults',
    'add a rule: { "operations": ["getUser"], "status": 503, "count": 3 }',
    async ({ world, body }) => {
      const rule = body(faultRuleSchema);
      try {
        return json(201, { id: await world.faults.add(rule) });
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw new HttpError(400, 'invalid_request', asMessage(error.message));
      }
    },
  ),
  control('DELETE', '/faults', 'take all rules away', async ({ world }) => {
    await world.faults.clear();
    return noContent();
  }),
  control('DELETE', '/faults/{id}', 'take one rule away', async ({ world, parameters: { id = '' } }) => {
    if (await world.faults.remove(Number(id))) return noContent();
    throw notFound(`There is no fault rule ${id}`);
  }),
];
