import { expect, test } from 'vitest';
import { readDescription } from '../../generate/description.ts';
import { emitExamples } from '../../generate/emit-examples.ts';
import { description } from './description.ts';

test('every operation of the description has an example to answer with', async () => {
  const text = emitExamples((await readDescription()).description);
  const examples = JSON.parse(/> = (\{[\s\S]*\});/.exec(text)?.[1] ?? '') as Record<string, unknown>;
  expect(examples['getServer']).toEqual({ status: 200, body: { time: 1_767_225_600 } });
  expect(examples['getUser']).toMatchObject({ status: 200, body: { id: 5101 } });
});

test('an operation whose answer has no example is named', () => {
  expect(() => emitExamples(description)).toThrow(
    'createToken has no example of its answer in the description.',
  );
});
