import { expect, test } from 'vitest';
import { sendCode, takeCode } from '../../src/domain/confirmation/confirmation-codes.ts';
import { checkLinks } from '../../src/domain/confirmation/message-texts.ts';
import { findMessages, postMessage } from '../../src/domain/confirmation/outbox.ts';
import { keepFile } from '../../src/domain/files.ts';
import { keepImage } from '../../src/domain/identification/images.ts';
import { settleReviews } from '../../src/domain/identification/review.ts';
import { statusOf } from '../../src/domain/identification/shown-request.ts';
import { contactBookCapacity, withContacts } from '../../src/domain/users/contact-book.ts';
import { checkPassword, tryPassword } from '../../src/domain/users/passwords.ts';
import { balanceReceipt } from '../../src/domain/wallets/balance-receipt.ts';
import { readCursor, toCursor } from '../../src/domain/wallets/statements.ts';
import type { IdentificationRequestRecord } from '../../src/state/identification-records.ts';
import type { World } from '../../src/state/store.ts';
import { inSeededWorld } from '../oauth/seeded-world.ts';

const ona = (world: World) => world.users.get(5101) ?? expect.unreachable();
/** Code of the error that a password is rejected with; the empty string when it is taken. */
function problemOf(password: string, known: readonly string[] = []): string {
  try {
    checkPassword('password', password, known);
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test.each([
  [7, 'password_too_short'],
  [8, ''],
  [9, ''],
  [127, ''],
  [128, ''],
  [129, 'invalid_parameters'],
])('a password of %i characters: %j', (length, problem) => {
  expect(problemOf('xq7!'.repeat(40).slice(0, length))).toBe(problem);
});

test.each([
  ['aaaaaaaa', 'password_too_risky'],
  ['abcdefgh', 'password_too_risky'],
  ['hgfedcba', 'password_too_risky'],
  ['acegikmo', ''],
  ['omkigeca', ''],
  ['abcdefgi', ''],
])('a run of characters has steps of at most one: %s is %j', (password, problem) => {
  expect(problemOf(password)).toBe(problem);
});

test.each([
  ['jon', ''],
  ['jona', 'password_too_risky'],
])('a password may contain a name of three letters, but not of four: %s', (name, problem) => {
  expect(problemOf(`x7-${name}-q9!`, [name])).toBe(problem);
});

test('five wrong passwords lock a user out until the quarter of an hour is over, or the clock is set back', async () => {
  await inSeededWorld(async (world) => {
    const attempt = async (now: number, password = 'wrong') =>
      tryPassword(world, now, ona(world), password).catch((error: { status: number }) => error.status);
    for (let count = 0; count < 4; count++) expect(await attempt(1_000)).toBe(false);
    expect(await attempt(1_000)).toBe(false);
    expect(await attempt(1_000, 'correct-horse-9')).toBe(429);
    expect(await attempt(1_899, 'correct-horse-9')).toBe(429);
    expect(await attempt(999)).toBe(false);
    for (let count = 1; count < 5; count++) await attempt(999);
    expect(await attempt(1_898, 'correct-horse-9')).toBe(429);
    expect(await attempt(1_899, 'correct-horse-9')).toBe(true);
  });
});

test('a code is valid until its last second, and after four wrong attempts', async () => {
  await inSeededWorld((world) => {
    const to = { phone: '37060000101' };
    const send = () => {
      sendCode(world, 0, { user: ona(world), purpose: 'phone', clientId: 'a', to });
      return findMessages(world)[0]?.code ?? '';
    };
    const take = (now: number, code: string): boolean => {
      try {
        takeCode(world, now, 5101, 'phone', code);
        return true;
      } catch {
        return false;
      }
    };
    expect(take(600, send())).toBe(false);
    expect(take(599, send())).toBe(true);
    for (const [wrong, right] of [
      [4, true],
      [5, false],
    ] as const) {
      const code = send();
      for (let count = 0; count < wrong; count++) expect(take(0, 'wrong')).toBe(false);
      expect(take(0, code)).toBe(right);
    }
  });
});

test.each([
  [1_999, true],
  [2_000, true],
  [2_001, false],
])('a template of %i characters for a link is taken: %s', (length, taken) => {
  const check = () => checkLinks({ phone_link: 'x'.repeat(length), email_link: 'x'.repeat(length) });
  if (taken) expect(check).not.toThrow();
  else expect(check).toThrow('Some parameters are wrong');
});

test('a world keeps at most a thousand messages', async () => {
  await inSeededWorld((world) => {
    const post = () => postMessage(world, { kind: 'sms', recipient: '1', userId: 1, sentAt: 0, text: '' });
    for (let count = 0; count < 1_000; count++) post();
    expect(
      world.messages
        .list()
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([1, 2]);
    post();
    const ids = world.messages.list().map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([1_000, 2, 1_001]);
  });
});

test.each([
  [-1, true],
  [0, true],
  [1, false],
])('uploads that exceed 64 MiB by %i bytes are stored: %s', async (excess, taken) => {
  await inSeededWorld((world) => {
    const half = 32 * 1_048_576;
    const keep = (size: number) =>
      keepFile(
        world,
        0,
        { purpose: 'document', userId: 5101 },
        { mediaType: 'a/b', bytes: new Uint8Array(size) },
      );
    keep(half);
    if (taken) expect(keep(half + excess)).toBe(2);
    else {
      expect(() => keep(half + excess)).toThrow(
        expect.objectContaining({
          status: 429,
          message: 'The limit of 64 MiB of files for a user is reached',
        }),
      );
    }
  });
});

test('a document has at most ten images', async () => {
  await inSeededWorld((world) => {
    const record = { maker: { clientId: 'a' } } as IdentificationRequestRecord;
    const upload = { mediaType: 'image/png', bytes: new Uint8Array(1) };
    let images: ReturnType<typeof keepImage> = [];
    const keep = (order: number) => keepImage(world, 0, upload, images, { purpose: 'face', record, order });
    for (let order = 0; order < 10; order++) images = keep(order);
    expect(images).toHaveLength(10);
    expect(() => keep(10)).toThrow('The limit of 10 images is reached');
    expect(keep(9)).toHaveLength(10);
  });
});

test('a submitted request is reviewed after half an hour, and not a second before', async () => {
  await inSeededWorld((world) => {
    const request = {
      id: 1,
      userId: 5101,
      maker: { clientId: 'a' },
      created: 0,
      submittedAt: 100,
      stage: 'submitted',
      livenessChecks: [],
      faces: [],
    } as const;
    world.identificationRequests.put(request);
    settleReviews(world, 1_899);
    expect(world.identificationRequests.get(1)).toMatchObject({ stage: 'submitted' });
    settleReviews(world, 1_900);
    expect(world.identificationRequests.get(1)).toMatchObject({ stage: 'reviewed' });
  });
});

test.each([
  [159, 'processing'],
  [160, 'pending'],
])('a request that was submitted at 100 is at %i %s', (now, status) => {
  const request = { stage: 'submitted', submittedAt: 100 } as IdentificationRequestRecord;
  expect(statusOf(request, now)).toBe(status);
});

test('a contact book contains at most ten thousand contacts of a kind', async () => {
  const book = { id: 1, userId: 1, emails: [], phones: [] };
  const hashes = Array.from({ length: contactBookCapacity + 1 }, (_, index) =>
    index.toString(16).padStart(40, '0'),
  );
  const add = (count: number) => withContacts(book, { phone_hashes: hashes.slice(0, count) });
  expect((await add(contactBookCapacity)).phones).toHaveLength(contactBookCapacity);
  await expect(add(contactBookCapacity + 1)).rejects.toMatchObject({ code: 'invalid_parameters' });
});

test.each([
  [7, 'EUR\n   1.00'],
  [8, 'EUR 1.00'],
  [9, 'EUR  1.00'],
])('a receipt has a space between currency and amount, or a line for each: in %i columns', (width, text) => {
  expect(balanceReceipt([{ currency: 'EUR', amount: '1.00' }], width, 'en')).toBe(text);
});

test.each([
  [{ date: 0, id: 0 }, true],
  [{ date: 999_999_999_999, id: 9_007_199_254_740_991 }, true],
  [{ date: 1_000_000_000_000, id: 1 }, false],
])('the cursor of %j is read: %s', (position, read) => {
  expect(readCursor(toCursor(position))).toEqual(read ? position : undefined);
});

/** Returns the error that a check throws. */
function errorOf(check: () => void): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each([
  ['x'.repeat(2_001), 'Must be at most 2000 characters long'],
  ['https://a.example/ {code}', 'Must be a link, without spaces'],
  ['https://a.example/\u0000', 'Must be a link, without spaces'],
])('the error for the template of a link names the field: %#', (template, message) => {
  expect(errorOf(() => checkLinks({ phone_link: template }))).toMatchObject({
    details: { properties: { 'parameters.phone_link': [message] } },
  });
  expect(errorOf(() => checkLinks({ email_link: template }))).toMatchObject({
    details: { properties: { 'parameters.email_link': [message] } },
  });
});

test.each([
  ['x'.repeat(129), 'Some parameters are wrong', 'Must be at most 128 characters long'],
  ['x7-q9!a', 'The password must have at least 8 characters', 'Is too short'],
  ['Password1', 'The password is easy to guess', 'Is one of the most common passwords'],
  ['ABCDEFGH', 'The password is easy to guess', 'Is a repeated character, or a sequence such as 12345678'],
  [
    'x7-JONAs-q9!',
    'The password is easy to guess',
    "Contains the user's phone number, email address or name",
  ],
])('the error for the password %s says what is wrong', (password, message, problem) => {
  const known = [undefined, 'Jonas@example.org'];
  expect(errorOf(() => checkPassword('field', password, known))).toMatchObject({
    message,
    details: { properties: { field: [problem] } },
  });
});
