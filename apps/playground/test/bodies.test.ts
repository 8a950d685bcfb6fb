import { examplesOf, jsonSchemaOf, sensitivityTree, type SensitivityTree } from '@litas/openapi/read/browser';
import { expect, test } from 'vitest';
import { bodyLines } from '../src/calls/body-lines.ts';
import { findProblems } from '../src/calls/find-problems.ts';
import { hiddenFields } from '../src/calls/hidden-fields.ts';
import { parameterFields } from '../src/calls/parameter-fields.ts';
import { bodyForm, bodyWithoutSecrets, parsedJson } from '../src/calls/request-body.ts';
import { catalogue, entryOf } from '../src/catalogue/catalogue.ts';
import { examplePeople } from '../src/credentials.ts';
import { description } from '../src/scopes/description.ts';

const entry = (operationId: string) => entryOf(operationId) ?? expect.unreachable();
const formOf = (operationId: string) => bodyForm(entry(operationId), examplePeople) ?? expect.unreachable();
const schemaOfBody = (operationId: string, status = 200) =>
  jsonSchemaOf(entry(operationId).responses[status]) ?? expect.unreachable();

test('every example of the description is valid', () => {
  const found = catalogue.flatMap((placed) => {
    const form = bodyForm(placed, examplePeople);
    const requests = form?.isFile ? [] : (form?.examples ?? []).map(({ text }) => parsedJson(text));
    const responses = Object.values(placed.responses).flatMap((response) => {
      const schema = jsonSchemaOf(response);
      if (schema === undefined) return [];
      return examplesOf(description, response.content).flatMap(({ value }) => findProblems(schema, value));
    });
    const inRequests = requests.flatMap((body) =>
      form === undefined ? [] : findProblems(form.schema, body),
    );
    return [...inRequests, ...responses].map(({ path, message }) => ({
      operation: placed.operationId,
      path,
      message,
    }));
  });
  expect(found).toEqual([]);
});

test('returns the path of a problem', () => {
  const { schema } = formOf('updateWalletDescription');
  const [problem] = findProblems(schema, { description: 5 });
  expect(problem?.path).toEqual(['description']);
  expect(problem?.message).toContain('string');
});

test('returns the scopes of fields, and marks tokens as secret', () => {
  const lines = bodyLines(
    { id: 5101, identity: { name: 'Ona', code: '49103150015' } },
    schemaOfBody('getUser'),
  );
  const scopes = Object.fromEntries(lines.flatMap(({ name, scopes: each }) => (name ? [[name, each]] : [])));
  expect(scopes).toMatchObject({ id: undefined, name: ['full_name', 'identity'], code: ['identity'] });
  const token = bodyLines({ access_token: 'a', expires_in: 3600 }, schemaOfBody('createToken'));
  expect(token.map(({ name, isSecret = false }) => [name, isSecret])).toEqual([
    [undefined, false],
    ['access_token', true],
    ['expires_in', false],
    [undefined, false],
  ]);
});

test('the reasons of the sandbox are no secrets, and other data of an error are', () => {
  const body = { error: 'unauthorized', error_data: { explanation: 'Why', mistakes: ['key'], other: 'x' } };
  const secret = bodyLines(body, schemaOfBody('getUser', 401)).filter(({ isSecret }) => isSecret);
  expect(secret.map(({ name }) => name)).toEqual(['other']);
});

test('returns the fields that the token does not reveal', () => {
  const held = hiddenFields({ id: 5101, identity: { name: 'Ona' } }, schemaOfBody('getUser'), ['full_name']);
  const paths = held.map(({ path }) => path);
  expect(paths).toContain('email');
  expect(paths).toContain('identity.code');
  expect(paths).not.toContain('identity.surname');
  expect(hiddenFields({ id: 5101 }, schemaOfBody('getUser'), []).map(({ path }) => path)).toContain(
    'identity',
  );
});

test('removes passwords and codes from the URL', () => {
  const text = JSON.stringify({ grant_type: 'password', username: 'ona@example.org', password: 'secret-1' });
  const kept = bodyWithoutSecrets(formOf('createToken'), text);
  expect(kept).toContain('"grant_type":"password"');
  expect(kept).not.toContain('secret-1');
});

test('an example has a placeholder for a secret that only the world knows, and the user of this world', () => {
  const examples = (operationId: string, people: typeof examplePeople | readonly []) =>
    bodyForm(entry(operationId), people)?.examples.map(({ text }) => parsedJson(text)) ?? [];
  expect(examples('confirmPhone', examplePeople)).toEqual([{ code: '…' }]);
  expect(examples('confirmEmail', examplePeople)).toEqual([{ code: '…' }]);
  expect(examples('createToken', examplePeople)).toEqual([
    expect.objectContaining({ code: '…' }),
    expect.objectContaining({ refresh_token: '…' }),
    expect.objectContaining({ refresh_token: '…' }),
    expect.objectContaining({ username: 'ona@example.org', password: 'correct-horse-9' }),
  ]);
  expect(examples('createToken', []).at(-1)).toMatchObject({ username: '…', password: '…' });
  // The user chooses a new password.
  expect(examples('registerUser', examplePeople)[0]).toMatchObject({
    credentials: { password: 'quiet-meadow-31' },
  });
});

test('no field is filled with a secret of an example that only the world knows', () => {
  const leaves = (value: unknown, tree: SensitivityTree | undefined, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return tree === 'secret' && value !== '…' ? [path] : [];
    return Object.entries(value).flatMap(([name, field]) =>
      leaves(field, typeof tree === 'object' ? (tree[name] ?? tree['*']) : tree, `${path}.${name}`),
    );
  };
  const filled = catalogue.flatMap((placed) => {
    const { operationId, parameters } = placed;
    const form = bodyForm(placed, []);
    const tree = form && sensitivityTree(description, form.schema);
    const inBody = (form?.isFile ? [] : (form?.examples ?? [])).flatMap(({ text }) =>
      leaves(parsedJson(text), tree, operationId),
    );
    const inFields = parameterFields(description, parameters).filter(
      ({ isSecret, isRequired, example }) => isSecret && isRequired && example !== '',
    );
    return [...inBody, ...inFields.map(({ name }) => `${operationId} ${name}`)];
  });
  // The caller makes these up.
  expect(new Set(filled)).toEqual(
    new Set([
      'createSession.state',
      'registerUser.credentials.password',
      'setUserPassword.password',
      'relateCard.number',
    ]),
  );
});
