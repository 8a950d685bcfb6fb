declare const tracing: unique symbol;

/** Value of the option `tracing`: the result of `openTelemetry` of `@litas/client/opentelemetry`. */
export interface Tracing {
  readonly [tracing]: true;
}
