import { expect, test } from 'vitest';
import { toolsView } from '../build/tools-view.ts';
import { operationsOf } from '../read/index.ts';
import { bundle, operations } from './support/bundle.ts';

const view = toolsView(bundle);

test('every operation of the tools view asks for an API key, or for nothing where it is public', () => {
  const secured = operationsOf(view).map(({ operationId, operation }) => [operationId, operation.security]);
  const wanted = operations.map(({ operationId, operation }) => [
    operationId,
    operation.security?.length === 0 ? [] : [{ Mac: [] }],
  ]);
  expect(secured).toEqual(wanted);
});

test('the only scheme of the tools view is the key in the Authorization header', () => {
  expect(view.components.securitySchemes).toMatchObject({
    Mac: { type: 'apiKey', in: 'header', name: 'Authorization' },
  });
  expect(Object.keys(view.components.securitySchemes)).toHaveLength(1);
});

test('the true description keeps its schemes when the view is made', () => {
  expect(bundle.components.securitySchemes['Mac']).toMatchObject({ type: 'http', scheme: 'MAC' });
});
