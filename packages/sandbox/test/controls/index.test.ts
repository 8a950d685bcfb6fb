import { expect, test } from 'vitest';
import { startControlled } from './http.ts';

test('the index lists every control, and each of them is there', async () => {
  await using controlled = await startControlled();
  const { status, body } = await controlled.control('GET', '/');
  expect(status).toBe(200);
  expect(await controlled.control('GET', '')).toEqual({ status, body });
  const { controls } = body as { controls: { method: string; path: string; summary: string }[] };
  expect(controls.map(({ method, path }) => `${method} ${path.replace('/__sandbox', '')}`)).toEqual(
    expect.arrayContaining([
      'GET /health',
      'POST /reset',
      'POST /snapshot',
      'POST /restore',
      'PUT /world',
      'GET /world.schema.json',
      'GET /worlds',
      'DELETE /worlds/{name}',
      'GET /clock',
      'POST /clock/set',
      'POST /clock/advance',
      'POST /clock/freeze',
      'POST /clock/resume',
      'GET /faults',
      'POST /faults',
      'DELETE /faults',
      'DELETE /faults/{id}',
      'GET /journal',
      'DELETE /journal',
    ]),
  );
  for (const { path, summary } of controls) {
    expect(summary).toMatch(/^[a-z].+/);
    const { status: known } = await controlled.control('PATCH', path.replace('/__sandbox', ''));
    expect([path, known]).toEqual([path, 405]);
  }
});

test('none of them answers a page of another site', async () => {
  await using controlled = await startControlled();
  const { body } = await controlled.control('GET', '/');
  const { controls } = body as { controls: { method: string; path: string }[] };
  for (const { method, path } of controls) {
    const response = await controlled.sandbox.fetch(path, {
      method,
      headers: { origin: 'https://example.org' },
    });
    expect([path, response.status]).toEqual([path, 403]);
  }
});
