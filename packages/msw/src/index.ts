export { override, type Overrides } from './generated/overrides.gen.ts';
export { handlers, type HandlersOptions } from './handlers.ts';
export type {
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
  OverrideTypes,
  Refusal,
  RefusalOptions,
} from './override/types.ts';
