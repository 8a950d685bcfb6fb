import { parseMacHeader } from '@litas/client/mac';
import type { Caller } from '../../auth/access/caller.ts';
import { faultText } from '../faults/fault-text.ts';
import type { JournalEntry, LoggedRequest, Signer } from './entry.ts';
import {
  redactedBody,
  redactedPath,
  redactedProperties,
  redactedQuery,
  redactedUrl,
  scrubbed,
} from './redact.ts';
import type { Noted } from './ring.ts';
import { requestHeaders, responseHeaders, shownOf, shownOfResponse } from './shown.ts';

/** Tells a request without anything secret. */
export function toEntry(noted: Noted): JournalEntry {
  const { number, diagnostics, target, headers, answerHeaders, status } = noted;
  const shown = shownOf(diagnostics.operation?.operationId);
  const body = redactedBody(
    noted.body && new TextDecoder().decode(noted.body),
    headers['content-type'],
    shown.body,
  );
  const answerBody = redactedBody(
    noted.answer,
    answerHeaders['content-type'],
    shownOfResponse(shown, status),
  );
  const { kind: _, world: __, properties: ___, ...outline } = toLogged(noted);
  return {
    number,
    at: new Date((diagnostics.now ?? 0) * 1_000).toISOString(),
    query: redactedQuery(target, shown),
    headers: shownHeaders(headers, requestHeaders),
    ...(body !== undefined && { body }),
    answer: {
      headers: {
        ...shownHeaders(answerHeaders, responseHeaders),
        ...(answerHeaders['location'] && { location: redactedUrl(answerHeaders['location'], shown) }),
      },
      ...(answerBody !== undefined && { body: answerBody }),
    },
    ...errorOf(answerBody),
    ...outline,
  };
}

/** Tells the outline of a request, without its query, headers and bodies. */
export function toLogged({
  diagnostics,
  method,
  target,
  headers,
  status,
  delivery,
  correlationId,
}: Noted): LoggedRequest {
  const { world, operation, template, caller, error } = diagnostics;
  const fault = diagnostics.fault && faultText(diagnostics.fault);
  const explanation = error?.details.data?.['explanation'];
  const properties = error?.details.properties;
  return {
    kind: 'request',
    world,
    method: method.slice(0, 16),
    path: redactedPath(target, template, shownOf(operation?.operationId)),
    ...(operation && { operation: operation.operationId }),
    signer: signerOf(caller, headers['authorization']),
    status,
    ...(error && { error: error.code, description: scrubbed(error.message) }),
    ...(properties && { properties: redactedProperties(properties) }),
    ...(typeof explanation === 'string' && { explanation }),
    ...(fault && { fault }),
    ...(delivery && { delivery }),
    correlationId,
  };
}

/** Who signed a request; a signature that did not hold, or was not looked at, is told as unverified. */
function signerOf(caller: Caller | undefined, authorization: string | undefined): Signer {
  if (caller?.kind === 'client') return { kind: 'client', client: caller.client.id };
  if (caller) {
    const { clientId, userId, id, scopes } = caller.token;
    return { kind: 'token', client: clientId, user: userId, token: `${id.slice(0, 4)}…`, scopes };
  }
  if (authorization === undefined) return { kind: 'nobody' };
  const parsed = parseMacHeader(authorization);
  return { kind: 'unverified', id: parsed.ok ? `${parsed.attributes.id.slice(0, 4)}…` : '' };
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
      return value === undefined ? [] : [[name, scrubbed(value)]];
    }),
  );
