import { expect, test } from 'vitest';
import { createToursProgress } from '../src/tours/progress.ts';
import { tourMessages } from '../src/tours/messages.ts';
import { type TourFacts, tourNames, tours } from '../src/tours/tours.ts';
import { memoryStorage } from './memory-storage.ts';

const nothing: TourFacts = { requests: [], clockMoved: 0, faults: 0, path: '/tours' };

test('every step has a text in each language, and no text is left over', () => {
  for (const texts of Object.values(tourMessages)) {
    for (const name of tourNames) {
      const numbers = Object.keys(texts).filter((key) => key.startsWith(`${name}.`));
      expect(numbers.toSorted()).toEqual([
        ...tours[name].map((_, index) => `${name}.${index + 1}`),
        `${name}.lead`,
      ]);
    }
  }
});

test('no step is done before the user has done anything, except for one that removes rules', () => {
  const done = tourNames.flatMap((name) =>
    tours[name].flatMap((step, index) => (step.isDone(nothing) ? [`${name} ${index + 1}`] : [])),
  );
  expect(done).toEqual(['faults 4']);
});

test('keeps the progress in each tour, and ignores what is invalid', () => {
  const storage = memoryStorage();
  const progress = createToursProgress(storage);
  progress.set('expiry', { done: 2, since: 7, clock: 1_000 });
  expect(createToursProgress(storage).of('expiry')).toEqual({ done: 2, since: 7, clock: 1_000 });
  progress.set('expiry', undefined);
  expect(createToursProgress(storage).of('expiry')).toBe(undefined);
  for (const text of ['nonsense', '[]', '{"expiry":{"done":"2"},"other":{"done":1,"since":1,"clock":1}}']) {
    storage.setItem('litas.tours', text);
    expect(createToursProgress(storage).of('expiry')).toBe(undefined);
  }
});
