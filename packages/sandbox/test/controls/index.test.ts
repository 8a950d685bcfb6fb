import { expect, test } from 'vitest';
import { describedControls } from '../support/checked-controls.ts';
import { startControlled } from './http.ts';

test('the index lists every control, and each of them exists', async () => {
  await using controlled = await startControlled();
  const { status, body } = await controlled.control('GET', '/');
  expect(status).toBe(200);
  expect(await controlled.control('GET', '')).toEqual({ status, body });
  const { controls } = body as { controls: { method: string; path: string; summary: string }[] };
  expect(controls).toHaveLength(describedControls.length);
  for (const { path, summary } of controls) {
    expect(summary).toMatch(/^[A-Z][^.]+$/);
    const { status: known } = await controlled.control('PATCH', path.replace('/__sandbox', ''));
    expect([path, known]).toEqual([path, 405]);
  }
});

test('no control accepts requests of other sites', async () => {
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
