import { checkOptionNames } from '@litas/sandbox';
import type { HttpHandler } from 'msw';
import { originOptions, originPattern } from '../origin-pattern.ts';
import { readable } from '../cors.ts';
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

/** The generated factory of the handlers of an operation. */
export type Route<Parameters, Body, Options = { baseUrl?: string; once?: boolean }> = (
  resolver: (info: OverrideInfo<Parameters, Body>) => Promise<Response | undefined>,
  options: Options,
) => HttpHandler;

/** The options that choose the requests of a handler. */
type Matching = Pick<OverrideOptions, 'baseUrl' | 'allowInsecureHost' | 'once'>;

/** The responses of an operation in the description. */
export interface DescribedResponses<Codes extends CodesByStatus> {
  /** Status of the successful response. */
  readonly status: number;
  /** Its media type; `undefined` when it has no body. */
  readonly mediaType: string | undefined;
  /** Example error bodies by status and code. */
  readonly errors: {
    readonly [Status in keyof Codes]: Readonly<Record<Codes[Status] & string, ErrorBody>>;
  };
}

/** Creates the override of one operation. */
export function overrideOf<ResponseBody, Codes extends CodesByStatus, Parameters, Body>(
  everyRequest: Route<Parameters, Body>,
  { status: success, mediaType, errors }: DescribedResponses<Codes>,
): Override<ResponseBody, Codes, Parameters, Body> {
  type Resolver = OverrideResolver<ResponseBody, Parameters, Body>;
  const route: Route<Parameters, Body, Matching> = (resolver, { once = false, ...origin }) =>
    ownRequests(everyRequest(readableBy(resolver), { once, baseUrl: originPattern(origin) }));
  const isResolver = (result: ResponseBody | Resolver): result is Resolver => typeof result === 'function';

  const respondWith = (result: ResponseBody | Resolver, options: OverrideOptions = {}): HttpHandler => {
    checkOptionNames('override', options, knownOptions);
    const { headers, ...matching } = options;
    const succeed = (body: unknown) => respond(success, mediaType, body, headers);
    if (!isResolver(result)) return route(() => Promise.resolve(succeed(result)), matching);
    return route(async (info) => {
      const resolved: unknown = await result(info);
      return resolved === undefined || isResponse(resolved) ? resolved : succeed(resolved);
    }, matching);
  };
  const error: Override<ResponseBody, Codes, Parameters, Body>['error'] = (status, code, options = {}) => {
    checkOptionNames('override', options, { ...knownOptions, body: true });
    const { body, headers, ...matching } = options;
    const errorBody = { ...exampleOf(errors, status, code), ...body };
    return route(() => Promise.resolve(respond(status, 'application/json', errorBody, headers)), matching);
  };
  return Object.assign(respondWith, { error });
}

const knownOptions: Readonly<Record<keyof OverrideOptions, true>> = {
  ...originOptions,
  once: true,
  headers: true,
};

/** Lets a page read the responses of a resolver. */
const readableBy =
  <Info extends { readonly request: Request }>(resolver: (info: Info) => Promise<Response | undefined>) =>
  async (info: Info): Promise<Response | undefined> => {
    const response = await resolver(info);
    return response && readable(info.request, response);
  };

/** Whether a value is a `Response`, possibly of another implementation. It has methods, which JSON bodies do not have. */
const isResponse = (value: unknown): value is Response =>
  typeof (Object(value) as Partial<Response>).arrayBuffer === 'function';

/** Finds an example body. Without types, any status and code can be passed. */
function exampleOf(
  errors: Readonly<Record<number, Readonly<Record<string, ErrorBody>>>>,
  status: number,
  code: string,
): ErrorBody {
  if (!Object.hasOwn(errors, status)) {
    const known = Object.keys(errors).join(', ');
    throw new RangeError(`status must be one of ${known} for this operation, got ${status}`);
  }
  const byCode = errors[status] ?? {};
  const example = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  if (example) return example;
  const known = Object.keys(byCode).join(', ');
  throw new RangeError(`code must be one of ${known} for this operation and status ${status}, got ${code}`);
}
