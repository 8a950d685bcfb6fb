import bundle from '@litas/openapi/openapi.json' with { type: 'json' };
import type { Description } from '@litas/openapi/read/browser';

/** The description of the API. */
export const description = bundle as unknown as Description;
