import { expect, test } from 'vitest';
import { allControls } from '../../../src/controls/controls.ts';
import { operations } from '../../../src/generated/operations.gen.ts';
import { pages } from '../../../src/oauth/pages/pages.ts';
import { frozenSandbox } from '../../support/caller.ts';
import { controlsContext } from '../../support/controls-context.ts';

const templates = [
  ...pages.map(({ method, path }) => `${method} ${path}`),
  ...allControls(controlsContext()).map(({ method, path }) => `${method} ${path}`),
  ...operations.map(({ method, path }) => `${method} ${path}`),
];
const readable = templates.filter((each) => each.startsWith('GET ')).map((each) => each.slice(4));

test.each([...readable, '/nothing/here'])('a URL alone creates no world: %s', async (template) => {
  const sandbox = frozenSandbox({ autoConsent: true });
  await sandbox.clock.now();
  const path = template.replaceAll(/\{\w+\}/g, '1');
  for (const method of ['GET', 'HEAD']) {
    const { status } = await sandbox.fetch(`${path}?world=evil`, { method });
    if (path.startsWith('/frontend/') || path.startsWith('/__sandbox/'))
      expect([path, status]).toEqual([path, 404]);
  }
  expect(await sandbox.worlds()).toEqual(['default']);
});

test('the error explains how to create a world', async () => {
  const response = await frozenSandbox().fetch('/frontend/grants?world=mine');
  const { error_description: description } = (await response.json()) as { error_description: string };
  expect(description).toBe(
    'There is no world mine. A world is created by a request that names it in the header x-sandbox-world, or with POST /__sandbox/reset?world={name}',
  );
});

const changing = allControls(controlsContext()).filter(
  ({ access, method }) => access === 'world' && method !== 'GET',
);
const givingState = new Set(['createClient', 'importWorld', 'loadWorld', 'resetWorld', 'restoreSnapshot']);

test.each(changing.map(({ id, method, path }) => [id, method, path] as const))(
  'a mistyped name in the URL creates a world only where the control gives it its state: %s',
  async (id, method, path) => {
    const sandbox = frozenSandbox();
    await sandbox.world('checkout').clock.now();
    const response = await sandbox.fetch(`${path.replaceAll(/\{\w+\}/g, '1')}?world=checkot`, { method });
    const creates = givingState.has(id);
    expect(await sandbox.worlds()).toEqual(creates ? ['checkout', 'checkot'] : ['checkout']);
    if (creates) return;
    expect(response.status).toBe(404);
    const { error_description: description } = (await response.json()) as { error_description: string };
    expect(description).toContain('There is no world checkot. Did you mean checkout? A world is created by');
  },
);

test('the error of a control lists the worlds that exist when none has a similar name', async () => {
  const sandbox = frozenSandbox();
  const describe = async () => {
    const response = await sandbox.fetch('/__sandbox/clock?world=mine');
    return ((await response.json()) as { error_description: string }).error_description;
  };
  expect(await describe()).toContain('There is no world mine. A world is created by');
  for (let count = 1; count <= 12; count += 1) await sandbox.world(`checkout-${count}`).clock.now();
  expect(await describe()).toMatch(
    /mine\. The worlds are checkout-1, .*checkout-10, and 2 more\. A world is/,
  );
});

test('a header creates a world, and so does a control that gives it its state', async () => {
  const sandbox = frozenSandbox();
  await sandbox.fetch('/rest/v1/server', { headers: { 'x-sandbox-world': 'named' } });
  await sandbox.fetch('/__sandbox/reset?world=controlled', { method: 'POST' });
  expect(await sandbox.worlds()).toEqual(['named', 'controlled']);
  expect((await sandbox.fetch('/frontend/grants?world=controlled')).status).toBe(200);
});

test.each([
  ['a path that leads nowhere', 'GET', '/nothing/here'],
  ['a method that is not allowed', 'PATCH', '/rest/v1/server'],
  ['a preflight', 'OPTIONS', '/rest/v1/server'],
  ['a control for a page of another site', 'POST', '/__sandbox/reset'],
])('%s creates no world', async (_, method, path) => {
  const sandbox = frozenSandbox();
  const headers = { 'x-sandbox-world': 'evil', origin: 'https://example.org' };
  expect((await sandbox.fetch(path, { method, headers })).status).toBeGreaterThanOrEqual(400);
  expect(await sandbox.worlds()).not.toContain('evil');
});

test('a request that creates no world is recorded in the journal of the default world', async () => {
  const sandbox = frozenSandbox();
  await sandbox.fetch('/frontend/grants?world=evil');
  expect(sandbox.journal.find()).toMatchObject([{ path: '/frontend/grants', status: 404 }]);
});

const posted = pages.filter(({ method }) => method === 'POST').map(({ path }) => path);

test.each(posted)('a form of a web page creates no world: POST %s', async (template) => {
  const sandbox = frozenSandbox();
  await sandbox.clock.now();
  for (const origin of ['https://evil.example', 'null', sandbox.origin]) {
    const init = { method: 'POST', body: new URLSearchParams(), headers: { origin } };
    expect((await sandbox.fetch(`${template.replace('{locale}', 'en')}?world=evil`, init)).status).toBe(404);
  }
  expect(await sandbox.worlds()).toEqual(['default']);
});
