import { expect, test } from 'vitest';
import { seededClients } from '../../src/index.ts';

test('the example client has the credentials of the published examples', () => {
  expect(seededClients.example).toEqual({ id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' });
});

test('the two clients have different credentials', () => {
  expect(seededClients.staticReader.id).not.toBe(seededClients.example.id);
  expect(seededClients.staticReader.key).not.toBe(seededClients.example.key);
});
