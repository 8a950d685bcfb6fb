import { expect, onTestFinished, test } from 'vitest';
import { watchForStop } from '../../process/stop-signals.ts';

function watched(): { seen: string[]; pass: (milliseconds: number) => void } {
  const seen: string[] = [];
  let time = 0;
  const end = watchForStop({
    stop: (reason) => seen.push(`stop ${reason}`),
    kill: () => seen.push('kill'),
    now: () => time,
  });
  onTestFinished(end);
  return {
    seen,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

test('counts a Ctrl-C from the terminal and from npm as one', () => {
  const { seen, pass } = watched();
  process.emit('SIGINT', 'SIGINT');
  pass(30);
  process.emit('SIGINT', 'SIGINT');
  expect(seen).toEqual(['stop SIGINT']);
});

test('a second Ctrl-C ends immediately', () => {
  const { seen, pass } = watched();
  process.emit('SIGINT', 'SIGINT');
  pass(1000);
  process.emit('SIGINT', 'SIGINT');
  expect(seen).toEqual(['stop SIGINT', 'kill']);
});

test.each(['SIGTERM', 'SIGHUP'] as const)('stops on %s', (signal) => {
  const { seen } = watched();
  process.emit(signal, signal);
  expect(seen).toEqual([`stop ${signal}`]);
});
