import { expect, test } from 'vitest';
import { toolsView } from '../build/tools-view.ts';
import { operationsOf } from '../read/index.ts';
import { bundle, operations } from './support/bundle.ts';

const view = toolsView(bundle);

test('every operation of the tools view needs an API key, or nothing if it is public', () => {
  const secured = operationsOf(view).map(({ operationId, operation }) => [operationId, operation.security]);
  const wanted = operations.map(({ operationId, operation }) => [
    operationId,
    operation.security?.length === 0 ? [] : [{ Mac: [] }],
  ]);
  expect(secured).toEqual(wanted);
});

test('the only scheme of the tools view is an API key in the Authorization header', () => {
  expect(view.components.securitySchemes).toMatchObject({
    Mac: { type: 'apiKey', in: 'header', name: 'Authorization' },
  });
  expect(Object.keys(view.components.securitySchemes)).toHaveLength(1);
});

test('creating the view does not change the description', () => {
  expect(bundle.components.securitySchemes['Mac']).toMatchObject({ type: 'http', scheme: 'MAC' });
});
