export type {
  CallInput,
  CallPart,
  KeyOptions,
  MutationInput,
  PageParameter,
  QueryKey,
  Variables,
} from './calls/query-options.ts';
export type { InfiniteOptions, MutationOptions, QueryOptions } from './calls/react-options.ts';
export * from './generated/methods/react-query.gen.ts';
