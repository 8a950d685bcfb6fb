import type { Schema } from '@litas/openapi/read/browser';
import { description } from '../../scopes/description.ts';

const { anyOf = [] } = Object(description.components.schemas['ClientPermission']) as {
  readonly anyOf?: readonly Schema[];
};

/** The permissions of clients that the description knows. */
export const knownPermissions: readonly string[] = anyOf.flatMap((each) => each.enum ?? []).map(String);
