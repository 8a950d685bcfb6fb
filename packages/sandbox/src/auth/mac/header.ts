import { type MacAttributes, type MacHeaderFault, parseMacHeader } from '@litas/client/mac';
import { unauthorized } from '../../http/http-error.ts';
import { explained } from './explain/mistake.ts';

const sentences: Readonly<Record<MacHeaderFault, string>> = {
  other_scheme: 'The Authorization header does not use the MAC scheme',
  too_long: 'The Authorization header is too long',
  malformed: 'The Authorization header is not a list of name="value" pairs joined by commas',
  unknown_attribute: 'The Authorization header has an unknown attribute',
  duplicate_attribute: 'The Authorization header has an attribute twice',
  missing_attribute: 'The Authorization header lacks an attribute',
  malformed_timestamp: 'ts in the Authorization header is not a number of seconds',
};

/**
 * Reads the `Authorization` header.
 *
 * @param explains - Whether the error says how to sign.
 * @throws `HttpError` with 401 that says what is wrong with it.
 */
export function readHeader(header: string | undefined, explains = false): MacAttributes {
  if (header === undefined) {
    throw unauthorized(
      'The request is not signed: it has no Authorization header',
      explains ? explained(['not_signed']) : undefined,
    );
  }
  const parsed = parseMacHeader(header);
  if (parsed.ok) return parsed.attributes;
  const attribute = parsed.attribute === undefined ? '' : `: ${parsed.attribute}`;
  const mistake = parsed.reason === 'other_scheme' ? 'other_scheme' : 'header_malformed';
  throw unauthorized(`${sentences[parsed.reason]}${attribute}`, explains ? explained([mistake]) : undefined);
}
