import { toSeconds } from '../../state/clock.ts';
import type { RequestContext } from '../context/request-context.ts';
import { matchFault } from '../faults/match-fault.ts';
import type { Engine } from './engine.ts';

/** Adds the fault of a request and the signing clock, which the fault can shift, to its context. */
export async function withMatchedFault(
  { signingTime }: Engine,
  context: Omit<RequestContext, 'fault' | 'signingNow'>,
): Promise<RequestContext> {
  const { world, operation, request, diagnostics } = context;
  diagnostics.operation = operation;
  const fault = await matchFault(world, operation, request);
  diagnostics.fault = fault;
  const { clockSeconds = 0 } = fault ?? {};
  return { ...context, fault, signingNow: toSeconds(signingTime()) + clockSeconds };
}
