import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { EventStreamParser } from '../../src/engine/events/parse-event-stream.ts';

test('events are the same wherever chunks end, and whatever ends a line', () => {
  const line = string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n\0]/g, ''));
  const events = array(tuple(line, line, array(line, { minLength: 1, maxLength: 3 })), { maxLength: 5 });
  assert(
    property(events, constantFrom('\n', '\r\n', '\r'), array(nat(200)), (sent, end, cuts) => {
      const text = sent
        .map(([id, name, data]) =>
          [`id: ${id}`, `event: ${name}`, ': comment', ...data.map((each) => `data: ${each}`), '', ''].join(
            end,
          ),
        )
        .join('');
      const parser = new EventStreamParser();
      const parsed = [];
      let start = 0;
      for (const cut of [...cuts.toSorted((left, right) => left - right), text.length]) {
        parsed.push(...parser.push(text.slice(start, Math.max(start, cut))));
        start = Math.max(start, cut);
      }
      // A carriage return at the very end may still be followed by a line feed.
      parsed.push(...parser.push('\n'));
      expect(parsed).toEqual(
        sent.map(([id, name, data]) => ({ id, name: name || 'message', data: data.join('\n') })),
      );
    }),
  );
});

test('an event that never ends is an error', () => {
  const parser = new EventStreamParser();
  const chunk = 'x'.repeat(1_048_576);
  expect(() => {
    for (let count = 0; count < 5; count++) parser.push(chunk);
  }).toThrow('An event has more than');
  const lines = new EventStreamParser();
  expect(() => {
    for (let count = 0; count < 5; count++) lines.push(`data: ${chunk}\n`);
  }).toThrow('An event has more than');
});
