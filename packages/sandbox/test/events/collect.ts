import type { SandboxEvent } from '../../src/index.ts';

/** Reads the next events of one kind or another. */
export async function next(
  events: AsyncGenerator<SandboxEvent, void, undefined>,
  count = 1,
): Promise<SandboxEvent[]> {
  const read: SandboxEvent[] = [];
  while (read.length < count) {
    const { value, done } = await events.next();
    if (done) throw new Error(`The events ended after ${read.length}.`);
    read.push(value);
  }
  return read;
}

/** What an event is, in a word or two. */
export const outline = ({ event, data }: SandboxEvent): string =>
  event === 'request'
    ? `request ${data.number}`
    : event === 'message'
      ? `message ${data.recipient}`
      : event === 'clock'
        ? `clock ${data.now}`
        : event === 'world'
          ? `world ${data.change}`
          : event === 'live'
            ? `live${data.missed ? ', missed' : ''}`
            : 'offline';
