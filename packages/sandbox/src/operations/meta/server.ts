import type { Resolver } from '../resolver.ts';

/** Returns the signing clock, with which a client can correct its own clock. */
export const getServer: Resolver<'getServer'> = ({ signingNow }) => ({ time: signingNow });
