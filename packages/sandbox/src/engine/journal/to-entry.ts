import { parseMacHeader } from '@litas/client/mac';
import { isPublishedId } from '../../seed/published.ts';
import { faultText } from '../faults/fault-text.ts';
import type { JournalEntry, LoggedRequest, Signer } from './entry.ts';
import {
  redactedBody,
  redactedPath,
  redactedProperties,
  redactedQuery,
  redactedUrl,
  redactedText,
} from './redact.ts';
import { writtenName } from '../../state/team-ids.ts';
import type { RequestRecord } from './ring.ts';
import { shownChange } from './shown-changes.ts';
import { shownSignature } from './shown-signature.ts';
import { shownOf, shownOfResponse, shownRequestHeaderNames, shownResponseHeaderNames } from './shown.ts';
import { decodeUtf8 } from '../../http/utf8.ts';

/** Returns the redacted journal entry of a request. */
export function toEntry(recorded: RequestRecord): JournalEntry {
  const { number, diagnostics, target, headers, responseHeaders, status } = recorded;
  const { showsPersonal } = recorded;
  const shown = shownOf(diagnostics.operation?.operationId, showsPersonal);
  const body = redactedBody(
    recorded.body && decodeUtf8(recorded.body),
    headers['content-type'],
    shown.body,
    showsPersonal,
  );
  const responseBody = redactedBody(
    recorded.responseBody,
    responseHeaders['content-type'],
    shownOfResponse(shown, status),
    showsPersonal,
  );
  const { kind: _, world: __, properties: ___, ...outline } = toLogged(recorded);
  const signature = shownSignature(recorded, outline.signer, shown, body);
  return {
    number,
    at: new Date((diagnostics.now ?? 0) * 1_000).toISOString(),
    query: redactedQuery(target, shown),
    headers: shownHeaders(headers, shownRequestHeaderNames),
    ...(body !== undefined && { body }),
    response: {
      headers: {
        ...shownHeaders(responseHeaders, shownResponseHeaderNames),
        ...(responseHeaders['location'] && { location: redactedUrl(responseHeaders['location'], shown) }),
      },
      ...(responseBody !== undefined && { body: responseBody }),
    },
    ...errorOf(responseBody),
    ...outline,
    path: redactedPath(target, diagnostics.template, shown),
    ...(signature && { signature }),
    ...(diagnostics.changes && {
      changes: diagnostics.changes.map((change) => shownChange(change, showsPersonal)),
    }),
  };
}

/** Returns the log event of a request, without query, headers and bodies. */
export function toLogged({
  diagnostics,
  method,
  target,
  headers,
  status,
  delivery,
  correlationId,
}: RequestRecord): LoggedRequest {
  const { world, operation, template, error } = diagnostics;
  const fault = diagnostics.fault && faultText(diagnostics.fault);
  const explanation = error?.details.data?.['explanation'];
  const properties = error?.details.properties;
  return {
    kind: 'request',
    ...(world !== undefined && { world: writtenName(world) }),
    method: method.slice(0, 16),
    path: redactedPath(target, template, shownOf(operation?.operationId)),
    ...(operation && { operation: operation.operationId }),
    signer: signerOf(diagnostics, headers['authorization']),
    status,
    ...(error && { error: error.code, description: redactedText(error.message) }),
    ...(properties && { properties: redactedProperties(properties) }),
    ...(typeof explanation === 'string' && { explanation }),
    ...(fault && { fault }),
    ...(delivery && { delivery }),
    correlationId,
  };
}

/** Returns the signer of a request. It is unverified when the signature is not valid or was not verified. */
function signerOf(
  { caller, namedClient }: RequestRecord['diagnostics'],
  authorization: string | undefined,
): Signer {
  if (caller?.kind === 'client') return { kind: 'client', client: caller.client.id };
  if (caller) {
    const { clientId, userId, id, scopes } = caller.token;
    return { kind: 'token', client: clientId, user: userId, token: `${id.slice(0, 4)}…`, scopes };
  }
  if (authorization === undefined) return { kind: 'none' };
  if (namedClient !== undefined) return { kind: 'unverified', id: namedClient };
  const parsed = parseMacHeader(authorization);
  if (!parsed.ok) return { kind: 'unverified', id: '' };
  const { id } = parsed.attributes;
  // It can be the id of a token, or a key in its place.
  return { kind: 'unverified', id: isPublishedId(id) ? id : `${id.slice(0, 4)}…` };
}

function errorOf(body: unknown): Pick<JournalEntry, 'error' | 'description'> {
  const { error, error_description: description } = Object(body) as Record<string, unknown>;
  return {
    ...(typeof error === 'string' && { error }),
    ...(typeof description === 'string' && { description }),
  };
}

const shownHeaders = (
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, redactedText(value)]];
    }),
  );
