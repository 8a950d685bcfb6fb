import type { Event } from '../../generated/controls/types.gen.ts';

/** The data of each event, by its name. */
export type EventData = {
  readonly [Name in Event['event']]: Extract<Event, { event: Name }>['data'];
};

/** Formats an event as a server-sent event. JSON contains no line breaks. */
export const eventText = <Name extends keyof EventData>(
  id: string,
  name: Name,
  data: EventData[Name],
): string => `id: ${id}\n${unnumbered(name, data)}`;

/** Formats the last event of a stream. It has no id, so that a client that reconnects continues after the event before it. */
export const endText = (reason: string): string => unnumbered('end', { reason });

const unnumbered = <Name extends keyof EventData>(name: Name, data: EventData[Name]): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
