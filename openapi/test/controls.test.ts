import { expect, test } from 'vitest';
import { operationsOf, readControls } from '../read/index.ts';
import { operations } from './support/bundle.ts';

const controls = operationsOf(readControls());

test('the controls list the same operations as the description of the API', () => {
  expect(readControls().components.schemas['OperationId']?.enum).toEqual(
    operations.map(({ operationId }) => operationId),
  );
});

test('no control has the name of an operation', () => {
  const names = new Set(operations.map(({ operationId }) => operationId));
  expect(controls.filter(({ operationId }) => names.has(operationId))).toEqual([]);
});

test('every request schema excludes unknown fields, except world files', () => {
  const { schemas } = readControls().components;
  const open = controls.flatMap(({ operationId, operation }) => {
    const { $ref = '' } = operation.requestBody?.content['application/json']?.schema ?? {};
    const schema = schemas[$ref.slice($ref.lastIndexOf('/') + 1)];
    return schema && schema.additionalProperties !== false ? [operationId] : [];
  });
  expect(open).toEqual(['loadWorld']);
});

test('every control of a world takes its name in the header and in the query', () => {
  const inWorlds = controls.filter(
    ({ path, operation }) => operation.security === undefined && !path.startsWith('/worlds'),
  );
  expect(inWorlds.length).toBeGreaterThan(40);
  for (const control of controls) {
    const { operationId, parameters } = control;
    const places = parameters.flatMap(({ name, in: place }) =>
      name.endsWith('world') ? [`${place} ${name}`] : [],
    );
    const wanted = inWorlds.includes(control) ? ['query world', 'header x-sandbox-world'] : [];
    expect([operationId, places]).toEqual([operationId, wanted]);
  }
});
