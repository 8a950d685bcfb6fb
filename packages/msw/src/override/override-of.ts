import type { HttpHandler } from 'msw';
import { originPattern } from '../origin-pattern.ts';
import { ownRequests } from './own-requests.ts';
import { respond } from './respond.ts';
import type {
  CodesByStatus,
  ErrorBody,
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
} from './types.ts';

/** The generated factory of an operation's handlers, as far as an override uses it. */
export type Route<Parameters, Body> = (
  resolver: (info: OverrideInfo<Parameters, Body>) => Promise<Response | undefined>,
  options: { baseUrl?: string; once?: boolean },
) => HttpHandler;

/** What the description says of an operation's answers. */
export interface DescribedResponses<Codes extends CodesByStatus> {
  /** Status of success. */
  readonly status: number;
  /** Media type of success; none when the answer has no body. */
  readonly mediaType: string | undefined;
  /** Example bodies by refused status and code. */
  readonly errors: {
    readonly [Status in keyof Codes]: Readonly<Record<Codes[Status] & string, ErrorBody>>;
  };
}

/** Builds the override of one operation. */
export function overrideOf<ResponseBody, Codes extends CodesByStatus, Parameters, Body>(
  everyRequest: Route<Parameters, Body>,
  { status: success, mediaType, errors }: DescribedResponses<Codes>,
): Override<ResponseBody, Codes, Parameters, Body> {
  type Resolver = OverrideResolver<ResponseBody, Parameters, Body>;
  const route: Route<Parameters, Body> = (resolver, { baseUrl = '*', ...options }) =>
    ownRequests(everyRequest(resolver, { ...options, baseUrl: originPattern(baseUrl) }));
  const isResolver = (answer: ResponseBody | Resolver): answer is Resolver => typeof answer === 'function';

  const answerWith = (
    answer: ResponseBody | Resolver,
    { headers, ...options }: OverrideOptions = {},
  ): HttpHandler => {
    const succeed = (body: unknown) => respond(success, mediaType, body, headers);
    if (!isResolver(answer)) return route(() => Promise.resolve(succeed(answer)), options);
    return route(async (info) => {
      const resolved: unknown = await answer(info);
      return resolved === undefined || isResponse(resolved) ? resolved : succeed(resolved);
    }, options);
  };
  const error: Override<ResponseBody, Codes, Parameters, Body>['error'] = (status, code, options = {}) => {
    const { body, headers, ...matching } = options;
    const refusal = { ...exampleOf(errors, status, code), ...body };
    return route(() => Promise.resolve(respond(status, 'application/json', refusal, headers)), matching);
  };
  return Object.assign(answerWith, { error });
}

/** Whether a value is a response, the platform's or that of another implementation: no body has functions. */
const isResponse = (value: unknown): value is Response =>
  typeof (Object(value) as Partial<Response>).arrayBuffer === 'function';

/** Finds an example; without types anything can be asked for. */
function exampleOf(
  errors: Readonly<Record<number, Readonly<Record<string, ErrorBody>>>>,
  status: number,
  code: string,
): ErrorBody {
  if (!Object.hasOwn(errors, status)) {
    const known = Object.keys(errors).join(', ');
    throw new RangeError(
      `status: The description does not refuse this operation with ${status}. Known: ${known}.`,
    );
  }
  const byCode = errors[status] ?? {};
  const example = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (example) return example;
  const known = Object.keys(byCode).join(', ');
  throw new RangeError(
    `code: The description has no ${code} with ${status} for this operation. Known: ${known}.`,
  );
}
