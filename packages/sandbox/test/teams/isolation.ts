import { operationsOf, type PlacedOperation } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import {
  api,
  beginAttack,
  chosen,
  controls,
  isFull,
  leaksOf,
  triesOfControl,
  triesOfOperation,
} from './attack.ts';
import type { SharedSandbox } from './teams.ts';

/** Options of {@link testIsolation}. */
interface IsolationOptions {
  /** Creates the sandbox of a test, with limits that no test reaches. */
  readonly open: () => Promise<SharedSandbox>;
  /** Time limit of a test, in milliseconds. */
  readonly timeout: number;
  readonly skip?: boolean;
}

/** Defines tests in which one team tries everything to see or change the data of another one. */
export function testIsolation({ open, timeout, skip = false }: IsolationOptions): void {
  test.skipIf(skip)(
    'no operation of the API shows or changes anything of another team',
    { timeout },
    async () => {
      const attack = await beginAttack(await open());
      const before = await attack.victim.state();
      expect(JSON.stringify(before)).toContain('canaryb');
      const placed = operationsOf(api);
      expect(placed).toHaveLength(65);
      let tries = 0;
      for (const each of placed) {
        for (const tried of chosen(triesOfOperation(each, attack))) {
          expect([tried.name, tried.headers, await leaksOf(attack, tried)]).toEqual([
            tried.name,
            tried.headers,
            [],
          ]);
          tries += 1;
        }
      }
      expect(tries).toBeGreaterThan(isFull ? 2_400 : 800);
      expect(await attack.victim.state()).toEqual(before);
    },
  );

  test.skipIf(skip)('no control shows or changes anything of another team', { timeout }, async () => {
    const attack = await beginAttack(await open());
    const before = await attack.victim.state();
    // What removes the attacker comes last.
    const isLast = ({ operationId }: PlacedOperation): boolean => /Team/.test(operationId);
    const placed = operationsOf(controls).toSorted(
      (one, other) => Number(isLast(one)) - Number(isLast(other)),
    );
    let tries = 0;
    for (const each of placed) {
      for (const tried of chosen(triesOfControl(each, attack))) {
        expect([tried.name, tried.target, await leaksOf(attack, tried)]).toEqual([
          tried.name,
          tried.target,
          [],
        ]);
        tries += 1;
      }
    }
    expect(tries).toBeGreaterThan(isFull ? 1_400 : 470);
    expect(await attack.victim.state()).toEqual(before);
  });

  test.skipIf(skip)('a leak would be found', { timeout }, async () => {
    const attack = await beginAttack(await open());
    const { shared, victim } = attack;
    await shared.control(victim.teamToken, `PUT /worlds/${victim.world}/shares/attackers`);
    const found = new Set<string>();
    for (const each of operationsOf(controls).filter(({ method }) => method === 'GET')) {
      for (const tried of chosen(triesOfControl(each, attack))) {
        if ((await leaksOf(attack, tried)).length > 0) found.add(tried.name);
      }
    }
    expect([...found]).toEqual(
      expect.arrayContaining([
        'listWalletsOfWorld',
        'listClients',
        'listPasswords',
        'listUsers',
        'listWorlds',
        'watchEvents',
      ]),
    );
    const token = {
      name: 'getUser',
      method: 'GET',
      target: '/rest/v1/user/me',
      headers: {},
      signer: victim.token,
    };
    expect(await leaksOf(attack, token)).toContain('canaryb');
  });

  test.skipIf(skip)('the stream of events of a team has no events of another one', { timeout }, async () => {
    const attack = await beginAttack(await open());
    const { shared, teamToken, victim } = attack;
    const headers = { authorization: `Bearer ${teamToken}`, 'x-sandbox-world': 'own' };
    const response = await shared.sandbox.fetch(`${shared.sandbox.origin}/__sandbox/events`, { headers });
    const reader = response.body?.getReader();
    await shared.control(victim.teamToken, 'POST /clock/advance', { seconds: 60 }, victim.world);
    await shared.call(victim.client, `/rest/v1/user/${victim.userId}`);
    await shared.control(victim.teamToken, 'POST /reset', undefined, victim.world);
    await shared.control(teamToken, 'POST /clock/advance', { seconds: 5 }, 'own');
    let text = '';
    while (!text.includes('"now"')) text += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(text.match(/^event: \w+$/gm)).toEqual(['event: ready', 'event: clock']);
    for (const secret of victim.secrets) expect(text).not.toContain(secret);
  });
}
