import { type Description, operationsOf } from '../read/index.ts';

/** Derives the description of the controls in which `OperationId` lists the operations of the API, so that no list is written twice. */
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
