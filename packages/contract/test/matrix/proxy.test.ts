import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { answerJudge } from '../../src/judges/answer-judge.ts';
import { allCases, casesOn } from '../../src/matrix/all-cases.ts';
import { type ClosableWay, openProxy } from '../../src/matrix/open-way.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { judged } from '../../src/report/proof.ts';

let way: ClosableWay;
beforeAll(async () => {
  way = await openProxy(answerJudge(readDescription()));
});
afterAll(() => way.close());

test.for(casesOn('proxy'))(
  '$operationId $status, $name: the sandbox answers through Prism, and nobody objects',
  async (each, { task }) => {
    const { findings } = await runCase(way, each);
    expect(judged(task, each, ['proxy'], findings)).toEqual([]);
  },
);

const changed = allCases.filter(({ about, unable }) => about === 'example' && unable.proxy !== undefined);

test.for(changed.slice(0, 1))(
  '$operationId, $name: the proxy still changes octets, so that the sandbox refuses the signature',
  async (each) => {
    expect((await runCase(way, each)).answer?.status).toBe(401);
  },
);
