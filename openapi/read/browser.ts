/**
 * The part of `@litas/openapi/read` that works without Node.js, for pages that already have the description.
 *
 * @packageDocumentation
 */
export {
  errorsOf,
  examplesOf,
  jsonSchemaOf,
  knownValuesOf,
  type StatusResponse,
  successesOf,
} from './bodies.ts';
export { operationOf, operationsOf, type PlacedOperation } from './operations.ts';
export {
  dereference,
  follow,
  isReference,
  lookUp,
  nameOf,
  otherFieldsOf,
  pointerStep,
  resolve,
  schemaOf,
} from './references.ts';
export {
  type Credentials,
  credentialsOf,
  extendedScopesOf,
  requiredScopesOf,
  scopesOf,
  tokenScopesOf,
} from './security.ts';
export {
  type Leaf,
  leavesOf,
  type SensitivityFields,
  sensitivityOf,
  sensitivityTree,
  type SensitivityTree,
} from './sensitivity.ts';
export type {
  Components,
  Content,
  Description,
  Evidence,
  Example,
  Header,
  Marks,
  MediaType,
  Operation,
  Pagination,
  Parameter,
  PathItem,
  PathMethod,
  Reference,
  RequestBody,
  Response,
  Schema,
  SecurityRequirement,
  SecurityScheme,
  Sensitivity,
  SensitivityMark,
} from './types.ts';
