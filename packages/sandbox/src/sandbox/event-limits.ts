import { defaultEventLimits, type EventLimits } from '../engine/events/event-hub.ts';

/**
 * Checks the limits of event streams.
 *
 * @throws `TypeError` or `RangeError` that names the limit.
 */
export function readEventLimits(limits: EventLimits): EventLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultEventLimits, name)) {
      const names = Object.keys(defaultEventLimits).join(', ');
      throw new TypeError(`events.${name}: there is no such limit. Known: ${names}.`);
    }
    if (!(Number.isInteger(value) && value > 0 && value <= 2_147_483_647)) {
      throw new RangeError(`events.${name}: must be an integer from 1 to 2147483647.`);
    }
  }
  return limits;
}
