import { expect, test } from 'vitest';
import { readPrismOptions } from '../../dev/prism-options.ts';

test('without options Prism listens on the port that the other servers expect it at', () => {
  expect(readPrismOptions([])).toEqual({ port: 4011, passed: [], help: false });
});

test.for([
  [['--port', '5000', '--errors']],
  [['--', '--errors', '--port=5000']],
  [['-p', '5000', '--errors']],
] as const)('the port is taken out of %j, and the rest is handed on', ([parameters]) => {
  expect(readPrismOptions(parameters)).toEqual({ port: 5000, passed: ['--errors'], help: false });
});

test('an option of Prism keeps its value', () => {
  expect(readPrismOptions(['-v', 'info', '--seed=7', '--cors', 'false']).passed).toEqual([
    '-v',
    'info',
    '--seed=7',
    '--cors',
    'false',
  ]);
});

test.for([
  [['--port'], '--port must be a number'],
  [['--port', '65536'], '--port must be a number'],
  [['--multiprocess'], 'Several processes'],
  [['--host=0.0.0.0'], '127.0.0.1 only'],
  [['--nonsense'], '"--nonsense" is no option; "npm run prism -- --help" lists them.'],
  [['openapi.yaml'], '"openapi.yaml" is no option'],
] as const)('%j is refused in one sentence', ([parameters, sentence]) => {
  expect(() => readPrismOptions(parameters)).toThrow(sentence);
});
