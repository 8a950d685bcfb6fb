import { expect, test } from 'vitest';
import { subjectOf } from '../../../src/domain/identification/verdict.ts';
import type { IdentificationRequestRecord } from '../../../src/state/identification-records.ts';
import { inSeededWorld } from '../../oauth/seeded-world.ts';
import { people, type Person } from '../../support/people.ts';

const subject = (request: Partial<IdentificationRequestRecord>) =>
  inSeededWorld((world) => subjectOf(world, request as IdentificationRequestRecord)?.id);
const phone = people.mantas.username;
const by = (clientId: string, person?: Person) => ({
  maker: { clientId, ...(person && { userId: people[person].id }) },
});

test.each([
  ['of its user', { userId: 5102, ...by('unknown') }, 5102],
  ['of a user that does not exist', { userId: 1, ...by('staticReader1') }, undefined],
  ['by phone with a token of the user', { phone, ...by('wkVd93h2uS', 'mantas') }, 5103],
  ['by phone with a token of another user', { phone, ...by('wkVd93h2uS', 'ona') }, undefined],
  ['by phone as a client with the scope', { phone, ...by('staticReader1') }, 5103],
  ['by phone as a client without the scope', { phone, ...by('wkVd93h2uS') }, undefined],
  ['by phone as a client that no longer exists', { phone, ...by('unknown') }, undefined],
  ['by an unknown phone number', { phone: '37060099999', ...by('staticReader1') }, undefined],
  ['without user and phone number', by('staticReader1'), undefined],
] as const)('the request %s identifies %3$s', async (_, request, id) => {
  expect(await subject(request)).toBe(id);
});
