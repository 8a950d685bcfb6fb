export { createClient } from './create-client.ts';
export { defaultClient } from './default-client.ts';
export type {
  Call,
  CallMeta,
  CallMeta as ClientMeta,
  CallOptions,
  Client,
  Method,
  Options,
  ReceivedBody,
  RequestResult,
  ResponseValidator,
  TDataShape,
} from './types.ts';
export { urlSearchParamsBodySerializer } from './write-body.ts';
