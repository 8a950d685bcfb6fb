import { productionOrigin } from '../options/origin.ts';
import type { Client } from './types.ts';

/** Stands in a query key that was made without a client for one that talks to the API itself. */
export const defaultClient: Pick<Client, 'getConfig'> = { getConfig: () => ({ baseUrl: productionOrigin }) };
