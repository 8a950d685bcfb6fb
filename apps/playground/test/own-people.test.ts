import { expect, test } from 'vitest';
import { learnedPerson } from '../src/calls/learned-person.ts';
import { arePublished, examplePeople, publishedCredentials } from '../src/credentials.ts';
import { userName } from '../src/fields/person-name.ts';
import { clearName } from '../src/calls/signer.ts';
import { createJoinPeople, createOwnPeople } from '../src/session/own-people.ts';
import { memoryStorage } from './memory-storage.ts';

const origin = 'http://127.0.0.1:4010';
const rasa = { name: 'Rasa Rasaitė', username: 'rasa@example.org', password: 'one-1', userId: 5201 };

test('keeps people whose passwords were entered in the tab, the last password of each', () => {
  const storage = memoryStorage();
  const people = createOwnPeople(storage);
  let changes = 0;
  people.subscribe(() => (changes += 1));
  people.add(origin, 'default', rasa);
  people.add(origin, 'default', { ...rasa, password: 'two-2' });
  expect(changes).toBe(2);
  expect(createOwnPeople(storage).get(origin, 'default')).toEqual([{ ...rasa, password: 'two-2' }]);
  expect(people.get(origin, 'other')).toEqual([]);
});

test('joins them to credentials, which stay the published ones', () => {
  const join = createJoinPeople();
  const people = [rasa, { ...examplePeople[0], password: 'new-password' }];
  const joined = join(publishedCredentials, people);
  expect(joined.people.map(({ userId, password }) => [userId, password])).toEqual([
    [5101, 'new-password'],
    ...examplePeople.slice(1).map(({ userId, password }) => [userId, password]),
    [5201, 'one-1'],
  ]);
  expect([arePublished(joined), join(publishedCredentials, people) === joined]).toEqual([true, true]);
  expect(join(publishedCredentials, [])).toBe(publishedCredentials);
});

test('learns the password of a person that a call registers, and a changed one', () => {
  const body = { email: rasa.username, credentials: { type: 'main-password', password: 'one-1' } };
  const call = { operationId: 'registerUser', body, path: {}, response: '{"id":5201}' };
  expect(learnedPerson(call, [])).toEqual({ ...rasa, name: rasa.username });
  expect(
    learnedPerson({ ...call, body: { ...body, identity: { name: 'Rasa', surname: 'Rasaitė' } } }, []),
  ).toEqual(rasa);
  expect(learnedPerson({ ...call, body: { email: rasa.username } }, [])).toBeUndefined();
  const change = {
    operationId: 'setUserPassword',
    body: { password: 'two-2' },
    path: { userId: 5201 },
    response: '',
  };
  expect(learnedPerson(change, [rasa])).toEqual({ ...rasa, password: 'two-2' });
  expect(learnedPerson(change, [])).toBeUndefined();
});

test('shows the surname that a user stated', () => {
  const user = { id: 5201, profile: {}, claimedIdentity: { name: 'Rasa', surname: 'Rasaitė' } };
  expect(userName(user).name).toBe('Rasa Rasaitė');
});

test('a name that can be taken for that of another person has its id', () => {
  const people = [
    { userId: 1, name: 'Mantas' },
    { userId: 2, name: 'Mantas Kazlauskas' },
    { userId: 3, name: 'Man' },
    { userId: 4, name: 'Ona' },
    { userId: 5, name: 'Ona' },
  ].map((each) => ({ ...each, username: String(each.userId), password: 'any' }));
  expect(people.map((person) => clearName(person, people))).toEqual([
    'Mantas (1)',
    'Mantas Kazlauskas',
    'Man',
    'Ona (4)',
    'Ona (5)',
  ]);
});
