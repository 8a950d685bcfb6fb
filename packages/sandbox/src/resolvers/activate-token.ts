import { activate } from '../oauth/activate.ts';
import type { Resolver } from './resolver.ts';

/** Makes the token good that was given to be activated. */
export const activateToken: Resolver<'activateToken'> = ({ world, now, caller, path }) =>
  activate(world, now, caller.client, path.accessToken);
