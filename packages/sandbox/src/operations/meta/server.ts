import type { Resolver } from '../resolver.ts';

/** The signing clock, by which a client that was refused sets its own. */
export const getServer: Resolver<'getServer'> = async ({ signingNow }) => ({ time: signingNow });
