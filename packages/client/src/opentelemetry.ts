import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
  type TracerProvider,
} from '@opentelemetry/api';
import type { ApiError } from './errors/response-errors.ts';
import type { Tracing } from './options/tracing.ts';
import type { Attempt, CallContext, Handler, Middleware } from './transport/attempt.ts';
import type { CallTracer } from './pipeline/trace-calls.ts';

export type { Tracing };

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /**
   * Creates the tracer.
   * @default the global provider
   */
  tracerProvider?: TracerProvider | undefined;
}

/**
 * Traces calls with OpenTelemetry: a span for each call, named by its operation, and in it a span for each request with the attributes of the
 * semantic conventions for HTTP clients. Each request carries the context of its span, such as `traceparent`. Routes are the templates of
 * the description, and no attribute is an id, a parameter or a secret.
 *
 * @param options - The provider.
 * @returns A value for the option `tracing`.
 *
 * @example
 * import { createWallet } from '@litas/client';
 * import { openTelemetry } from '@litas/client/opentelemetry';
 *
 * const wallet = createWallet({
 *   tracing: openTelemetry(),
 *   fetch: async () => Response.json({ time: 1767225600 }),
 * });
 * console.log((await wallet.getServer()).time); // 1767225600
 *
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
 */
export function openTelemetry({ tracerProvider }: OpenTelemetryOptions = {}): Tracing {
  // The global provider is looked up at each call: programs may register it later.
  const tracer = (): Tracer => (tracerProvider ?? trace).getTracer('@litas/client');
  const tracing: CallTracer = {
    call: (attempt, next) =>
      within(tracer().startSpan(attempt.call.descriptor.operation), attempt, next, false),
    attempt: (attempt, next) => {
      const { method = 'GET', path } = attempt.call.descriptor;
      const options = { kind: SpanKind.CLIENT, attributes: attributesOf(attempt) };
      const send: Handler = (current) => {
        const headers = { ...current.request.headers };
        propagation.inject(context.active(), headers);
        return next({ ...current, request: { ...current.request, headers } });
      };
      return within(tracer().startSpan(`${method} ${path}`, options), attempt, send, true);
    },
  };
  return tracing as unknown as Tracing;
}

/** Number of requests that a call has sent before the current one. */
const sent = new WeakMap<CallContext, number>();

function attributesOf({ call, request }: Attempt): Attributes {
  const requests = sent.get(call) ?? 0;
  sent.set(call, requests + 1);
  const { method = 'GET', path } = call.descriptor;
  const { origin, hostname, port, protocol } = new URL(request.url);
  return {
    'http.request.method': method,
    'url.template': path,
    'url.full': `${origin}${path}`,
    'server.address': hostname,
    'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
    ...(requests > 0 && { 'http.request.resend_count': requests }),
  };
}

/** Runs the rest of the chain within a span, and ends the span with its outcome. */
async function within(
  span: Span,
  attempt: Attempt,
  next: Handler,
  isRequest: boolean,
): ReturnType<Middleware> {
  try {
    const result = await context.with(trace.setSpan(context.active(), span), () => next(attempt));
    if (isRequest) span.setAttribute('http.response.status_code', result.response.status);
    return result;
  } catch (error) {
    // The message is left out: it may name a parameter.
    const { code = 'unknown', status } = error as Partial<ApiError>;
    span.setStatus({ code: SpanStatusCode.ERROR });
    if (status === undefined || !isRequest) span.setAttribute('error.type', code);
    else span.setAttributes({ 'error.type': String(status), 'http.response.status_code': status });
    throw error;
  } finally {
    span.end();
  }
}
