export { override, type Overrides } from './generated/overrides.gen.ts';
export { handlers, type HandlersOptions } from './handlers.ts';
export type {
  CodesByStatus,
  JsonRequest,
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
  Refusal,
  RefusalOptions,
} from './override/types.ts';
