import { expect, test } from 'vitest';
import { readControls } from '../read/index.ts';
import { bundle } from './support/bundle.ts';
import { examples, namesIn } from './support/files.ts';

test.each(['schemas', 'parameters', 'responses', 'headers'] as const)(
  'every file in %s/ is in use',
  (folder) => {
    expect(namesIn(folder).toSorted()).toEqual(Object.keys(bundle.components[folder] ?? {}).toSorted());
  },
);

test.each(['schemas', 'parameters', 'responses', 'headers'] as const)(
  'every file in controls/%s/ is in use',
  (folder) => {
    const used = Object.keys(readControls().components[folder] ?? {});
    expect(namesIn(`controls/${folder}`).toSorted()).toEqual(used.toSorted());
  },
);

test('every example is in use', () => {
  expect(Object.keys(examples()).toSorted()).toEqual(
    Object.keys(bundle.components.examples ?? {}).toSorted(),
  );
});
