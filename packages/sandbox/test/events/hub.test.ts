import { expect, onTestFinished, test, vi } from 'vitest';
import { EventHub, type EventLimits } from '../../src/engine/events/event-hub.ts';

/** A hub whose clock is moved by hand, and a sink that reads on demand. */
function slowClient(limits: EventLimits = {}) {
  const clock = { now: 0 };
  const hub = new EventHub(limits, () => clock.now);
  const sent: string[] = [];
  const sink = { unsent: 0, ended: false };
  hub.watch('w', 0);
  const stream = hub.open('w', undefined, {
    send: (text) => {
      sent.push(/event: (.*)/.exec(text)?.[1] ?? text.trim());
      sink.unsent += text.length;
    },
    unsentBytes: () => sink.unsent,
    end: () => {
      sink.ended = true;
      stream.closed();
    },
  });
  onTestFinished(() => stream.closed());
  const publish = (count = 1) => {
    for (let each = 0; each < count; each++) hub.publish('w', 'world', () => ({ change: 'reset' }));
  };
  const read = () => {
    sink.unsent = 0;
    stream.drained();
  };
  return { clock, hub, sink, sent, stream, publish, read };
}

test('limits unread events, and sends the others when the client reads', () => {
  const { sent, sink, publish, read } = slowClient({ unsentBytes: 500 });
  publish(50);
  const first = sent.length;
  expect(first).toBeLessThan(50);
  expect(sink.unsent).toBeLessThan(700);
  for (let count = 0; count < 50; count++) read();
  expect(sent).toHaveLength(51);
});

test('a client that reads too slowly loses events, and gets a notice', () => {
  const { sent, publish, read } = slowClient({ unsentBytes: 100, keptEvents: 5 });
  publish(50);
  const before = sent.length;
  read();
  expect(sent.slice(before)).toEqual(['ready']);
  read();
  publish();
  expect(sent.slice(before)).toEqual(['ready', 'world']);
});

test('kept events have a limit in bytes', () => {
  const { hub, publish } = slowClient({ unsentBytes: 1, keptBytes: 1_000 });
  publish(100);
  expect(hub.last - hub.oldest).toBeLessThan(20);
});

test('a client that reads nothing between two heartbeats is disconnected', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const { sink, read } = slowClient({ heartbeatMs: 1_000 });
  vi.advanceTimersByTime(1_000);
  read();
  vi.advanceTimersByTime(1_000);
  expect(sink.ended).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(sink.ended).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect(sink.ended).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('keeps events of a world for a time after its last stream, and then records none', () => {
  const { clock, hub, stream, publish } = slowClient({ keptMs: 1_000 });
  const id = hub.idOf(hub.last);
  stream.closed();
  stream.closed();
  clock.now = 999;
  publish();
  expect(hub.last).toBe(1);
  clock.now = 1_000;
  publish();
  expect([hub.last, hub.watches('w')]).toEqual([1, false]);
  const sent: string[] = [];
  hub.watch('w', 0);
  const again = hub.open('w', id, {
    send: (text) => void sent.push(text),
    unsentBytes: () => 0,
    end: () => undefined,
  });
  again.closed();
  expect(sent[0]).toContain('"missed":true');
});

test('creates event data only for watched worlds', () => {
  const { hub, publish } = slowClient();
  let made = 0;
  const data = () => {
    made += 1;
    return { change: 'reset' as const };
  };
  hub.publish('other', 'world', data);
  expect(made).toBe(0);
  publish();
  expect(hub.last).toBe(1);
});
