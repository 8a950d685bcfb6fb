export type {
  CallPart,
  InfiniteOptions,
  KeyOptions,
  PageParameter,
  QueryKey,
  QueryOptions,
} from './calls/query-options.ts';
export * from './generated/methods/react-query.gen.ts';
