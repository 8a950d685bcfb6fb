import type { HttpHandler } from 'msw';
import { ownRequests } from './own-requests.ts';
import { respond } from './respond.ts';
import type {
  CodesByStatus,
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
  Refusal,
} from './types.ts';

/** The generated factory of an operation's handlers, as far as an override uses it. */
export type Route<Parameters, Body> = (
  resolver: (info: OverrideInfo<Parameters, Body>) => Promise<Response | undefined>,
  options: { baseUrl?: string; once?: boolean },
) => HttpHandler;

/** What the description says of an operation's answers. */
export interface Answers<Codes extends CodesByStatus> {
  /** Status of success. */
  readonly status: number;
  /** Media type of success; none when the answer has no body. */
  readonly mediaType: string | undefined;
  /** Example bodies by refused status and code. */
  readonly refusals: {
    readonly [Status in keyof Codes]: Readonly<Record<Codes[Status] & string, Refusal>>;
  };
}

/** Builds the override of one operation. */
export function overrideOf<Answer, Codes extends CodesByStatus, Parameters, Body>(
  everyRequest: Route<Parameters, Body>,
  { status: success, mediaType, refusals }: Answers<Codes>,
): Override<Answer, Codes, Parameters, Body> {
  type Resolver = OverrideResolver<Answer, Parameters, Body>;
  const route: Route<Parameters, Body> = (resolver, options) => ownRequests(everyRequest(resolver, options));
  const isResolver = (answer: Answer | Resolver): answer is Resolver => typeof answer === 'function';

  const answerWith = (
    answer: Answer | Resolver,
    { headers, ...options }: OverrideOptions = {},
  ): HttpHandler => {
    const succeed = (body: unknown) => respond(success, mediaType, body, headers);
    if (!isResolver(answer)) return route(() => Promise.resolve(succeed(answer)), options);
    return route(async (info) => {
      const resolved: unknown = await answer(info);
      return resolved instanceof Response || resolved === undefined ? resolved : succeed(resolved);
    }, options);
  };
  const error: Override<Answer, Codes, Parameters, Body>['error'] = (status, code, options = {}) => {
    const { body, headers, ...matching } = options;
    const refusal = { ...refusals[status][code], ...body };
    return route(() => Promise.resolve(respond(status, 'application/json', refusal, headers)), matching);
  };
  return Object.assign(answerWith, { error });
}
