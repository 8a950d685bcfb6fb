import type { Event } from '../../generated/controls/types.gen.ts';

/** The data of each event, by its name. */
export type EventData = {
  readonly [Name in Event['event']]: Extract<Event, { event: Name }>['data'];
};

/** Writes an event as a stream of server-sent events has it. JSON has no line breaks. */
export const eventText = <Name extends keyof EventData>(
  id: string,
  name: Name,
  data: EventData[Name],
): string => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
