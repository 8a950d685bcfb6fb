import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { answerJudge } from '../../src/judges/answer-judge.ts';
import { casesOn } from '../../src/matrix/all-cases.ts';
import { type ClosableWay, openMsw, openSandbox } from '../../src/matrix/open-way.ts';
import { runAlike } from '../../src/matrix/run-alike.ts';
import { judged } from '../../src/report/proof.ts';

let overHttp: ClosableWay;
let inProcess: ClosableWay;
beforeAll(async () => {
  const judge = answerJudge(readDescription());
  overHttp = await openSandbox(judge);
  inProcess = await openMsw(judge);
});
afterAll(async () => {
  await inProcess.close();
  await overHttp.close();
});

test.for(casesOn('sandbox'))(
  '$operationId $status, $name: sandbox and MSW answer alike, and nobody objects',
  async (each, { task }) => {
    const { findings } = await runAlike(overHttp, inProcess, each);
    expect(judged(task, each, ['sandbox', 'msw'], findings)).toEqual([]);
  },
);
