import { type Description, operationsOf } from '../read/index.ts';

/** Writes the operations of the API into the schema `OperationId` of the controls, so that the list is not written twice. */
export function withOperationIds(controls: Description, api: Description): Description {
  const { schemas } = controls.components;
  const ids = operationsOf(api).map(({ operationId }) => operationId);
  return {
    ...controls,
    components: {
      ...controls.components,
      schemas: { ...schemas, OperationId: { ...schemas['OperationId'], enum: ids } },
    },
  };
}
