import { expect, test } from 'vitest';
import { createSandbox, type LoggedFailure } from '../../../src/index.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';

test('onFailure is called with each defect, and not with requests', async () => {
  const failures: LoggedFailure[] = [];
  const defect = new Error('A defect.');
  const store = Object.assign(new MemoryStore(), { worldOf: () => Promise.reject(defect) });
  const sandbox = createSandbox({ store, onFailure: (failure) => failures.push(failure) });
  await sandbox.fetch('/rest/v1/server');
  const headers = { authorization: 'MAC id="any"' };
  const response = await sandbox.fetch('/rest/v1/server', { headers });
  expect(response.status).toBe(500);
  const correlationId = response.headers.get('paysera-correlation-id');
  expect(failures).toEqual([{ kind: 'failure', error: defect, correlationId }]);
});
