export { override, type Overrides } from './generated/overrides.gen.ts';
export { immediateClock, type ImmediateClock } from './immediate-clock.ts';
export { handlers, type HandlersOptions } from './handlers.ts';
export type {
  CodesByStatus,
  ErrorBody,
  JsonRequest,
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
  OverrideErrorOptions,
} from './override/types.ts';
export type { OriginOptions } from './origin-pattern.ts';
export type { ScenarioOptions } from './scenarios/api-requests.ts';
export { expiredToken, type ExpiredTokenOptions } from './scenarios/expired-token.ts';
export { rateLimited, type RateLimitedOptions } from './scenarios/rate-limited.ts';
export { slow } from './scenarios/slow.ts';
