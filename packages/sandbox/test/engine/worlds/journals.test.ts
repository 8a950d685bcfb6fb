import { expect, test } from 'vitest';
import { recordRequest } from '../../../src/engine/journal/ring.ts';
import { Journals } from '../../../src/engine/journal/journals.ts';
import { newDiagnostics } from '../../../src/engine/context/diagnostics.ts';

const request = {
  method: 'GET',
  origin: 'http://127.0.0.1',
  target: '/',
  headers: {},
  body: new Uint8Array(),
};
const response = { status: 200, headers: {}, body: 'x'.repeat(15_000) };

test('the journals of all worlds have a common limit: the longest lose their oldest requests', () => {
  const journals = new Journals(1);
  const rings = Array.from({ length: 40 }, (_, world) => journals.of(`w${world}`).journal);
  for (const [world, ring] of rings.entries()) {
    // The first worlds have few requests, the others many.
    const count = world < 20 ? 10 : 200;
    for (let add = 0; add < count; add++) {
      journals.add(`w${world}`, recordRequest(ring.next, newDiagnostics(''), request, response, ''));
      expect(journals.journalBudget.used).toBeLessThanOrEqual(33_554_432);
    }
  }
  const kept = rings.map((ring) => ring.list().length);
  expect(rings.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(33_554_432);
  expect(kept.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 10));
  expect(Math.min(...kept.slice(20))).toBeGreaterThan(50);
  expect(rings.at(-1)?.list().at(-1)?.number).toBe(200);
});

test('many busy worlds of a team take nothing from the journal of another team', () => {
  const journals = new Journals(1, undefined, 2_000_000);
  const add = (world: string, count: number): void => {
    for (let added = 0; added < count; added++) {
      const { next } = journals.of(world).journal;
      journals.add(world, recordRequest(next, newDiagnostics(''), request, response, ''));
    }
  };
  add('quiet/one', 30);
  for (let world = 0; world < 50; world++) add(`busy/${world}`, 20);
  expect(journals.of('quiet/one').journal.list()).toHaveLength(30);
  expect(journals.journalBudget.used).toBeLessThanOrEqual(2_000_000);
});

test('the headers of a request count, too', () => {
  const heavy = { ...request, headers: { cookie: 'x'.repeat(10_000) } };
  const light = recordRequest(1, newDiagnostics(''), request, response, '').size;
  expect(recordRequest(1, newDiagnostics(''), heavy, response, '').size).toBe(light + 10_000);
});
