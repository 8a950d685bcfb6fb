import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDescription } from '@litas/openapi/read';
import { findOperation } from '../../src/description/find-operation.ts';
import { answerJudge } from '../../src/judges/answer-judge.ts';
import { casesOn } from '../../src/matrix/all-cases.ts';
import { type ClosableWay, openPrism } from '../../src/matrix/open-way.ts';
import { runCase } from '../../src/matrix/run-case.ts';
import { judged } from '../../src/report/proof.ts';

let way: ClosableWay;
beforeAll(async () => {
  way = await openPrism(answerJudge(readDescription()));
});
afterAll(() => way.close());

test.for(casesOn('prism'))(
  '$operationId $status, $name: Prism answers the example, and nobody objects',
  async (each, { task }) => {
    const { findings, answer } = await runCase(way, each);
    // For a status that is not declared Prism would fall back on `default`, whose example is another.
    const { examples = [] } = findOperation(each.operationId).answers[each.status] ?? {};
    const body: unknown = answer?.text ? JSON.parse(answer.text) : undefined;
    expect(judged(task, each, ['prism'], findings)).toEqual([]);
    expect(isDeepStrictEqual(body, examples[0])).toBe(true);
  },
);
