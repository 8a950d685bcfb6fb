/**
 * What `@litas/openapi/read` has for a description that is there already, without Node.js: for pages.
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
