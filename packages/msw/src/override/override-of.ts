import type { HttpHandler } from 'msw';
import { respond } from './respond.ts';
import type {
  Override,
  OverrideInfo,
  OverrideOptions,
  OverrideResolver,
  OverrideTypes,
  Refusal,
} from './types.ts';

/** The generated factory of an operation's handlers, as far as an override uses it. */
export type Route<Types extends OverrideTypes> = (
  resolver: (info: OverrideInfo<Types>) => Promise<Response | undefined>,
  options: { baseUrl?: string; once?: boolean },
) => HttpHandler;

/** What the description says of an operation's answers. */
export interface Answers<Types extends OverrideTypes> {
  /** Status of success. */
  readonly status: number;
  /** Media type of success; none when the answer has no body. */
  readonly mediaType: string | undefined;
  /** Example bodies by refused status and code. */
  readonly refusals: {
    readonly [Status in keyof Types['codes']]: Readonly<Record<Types['codes'][Status] & string, Refusal>>;
  };
}

/** Builds the override of one operation. */
export function overrideOf<Types extends OverrideTypes>(
  route: Route<Types>,
  { status: success, mediaType, refusals }: Answers<Types>,
): Override<Types> {
  const answerWith = (
    answer: Types['answer'] | OverrideResolver<Types>,
    { headers, ...options }: OverrideOptions = {},
  ): HttpHandler => {
    const succeed = (body: Types['answer']) => respond(success, mediaType, body, headers);
    if (!isResolver(answer)) return route(() => Promise.resolve(succeed(answer)), options);
    return route(async (info) => {
      const resolved: unknown = await answer(info);
      return resolved instanceof Response || resolved === undefined ? resolved : succeed(resolved);
    }, options);
  };
  const error: Override<Types>['error'] = (status, code, { body, headers, ...options } = {}) => {
    const refusal = { ...refusals[status][code], ...body };
    return route(() => Promise.resolve(respond(status, 'application/json', refusal, headers)), options);
  };
  return Object.assign(answerWith, { error });
}

const isResolver = <Types extends OverrideTypes>(
  answer: Types['answer'] | OverrideResolver<Types>,
): answer is OverrideResolver<Types> => typeof answer === 'function';
