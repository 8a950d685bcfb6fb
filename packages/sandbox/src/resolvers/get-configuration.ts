import { minimumPasswordLength } from '../users/check-password.ts';
import type { Resolver } from './resolver.ts';

/** The settings that registration goes by. */
export const getConfiguration: Resolver<'getConfiguration'> = async () => ({
  minimum_password_length: minimumPasswordLength,
});
