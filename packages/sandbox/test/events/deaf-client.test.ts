import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { EventHub } from '../../src/engine/events/event-hub.ts';
import { serve } from '../../src/node/index.ts';

const message = {
  id: 1,
  kind: 'sms',
  recipient: '37060000777',
  user: 5101,
  sentAt: 1_769_860_800,
  text: 'x'.repeat(100_000),
} as const;

test('disconnects a client that reads nothing, so that another can connect', async () => {
  const hub = new EventHub({ heartbeatMs: 20, streams: 1 });
  hub.watch('w', 0);
  const server = await serve(
    {
      handle: async () => ({
        status: 200,
        headers: { 'content-type': 'text/event-stream' },
        body: '',
        stream: (sink) => hub.open('w', undefined, sink),
      }),
    },
    { port: 0 },
  );
  onTestFinished(() => server.close());
  const socket = connect(server.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nHost: sandbox\r\n\r\n');
  const isFull = () => {
    try {
      hub.watch('w', 0);
      return false;
    } catch {
      return true;
    }
  };
  await expect.poll(isFull, { interval: 5 }).toBe(true);
  // Until the buffers between the two of them are full: some MiB.
  for (let count = 0; isFull() && count < 1_000; count++) {
    hub.publish('w', 'message', () => message);
    await setImmediate();
  }
  await expect.poll(isFull, { interval: 5 }).toBe(false);
});
