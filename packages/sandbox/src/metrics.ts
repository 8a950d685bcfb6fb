/**
 * Exports metrics for Prometheus. Needs the package `prom-client`.
 *
 * @packageDocumentation
 */
export { createMetrics, type SandboxMetrics } from './node/metrics.ts';
