import { computeMac, type MacAttributes } from '@litas/client/mac';
import { equalText } from '../../../http/equal-text.ts';
import type { PlainRequest } from '../../../http/message.ts';
import { base64Of, readBase64, type ReadBase64 } from './base64.ts';
import { calledAddresses } from './called-addresses.ts';
import { type Change, type Elements, type Layout, layouts, write } from './changes.ts';
import { elementChanges } from './element-changes.ts';
import { keyVariants, type OtherKey } from './key-variants.ts';
import { explained, type Explanation, type Mistake } from './mistake.ts';
import { utf8 } from '../../../http/utf8.ts';

/** A signature that is not valid. */
interface RefusedMac {
  readonly request: PlainRequest;
  readonly attributes: MacAttributes;
  readonly key: string;
  /** The string that should have been signed. */
  readonly expected: string;
  readonly otherKeys: readonly OtherKey[];
}

/** Maximum number of HMACs for one explanation. */
const budget = 288;

/** Finds the one or two mistakes that reproduce a MAC. */
export async function explainMac({
  request,
  attributes,
  key,
  expected,
  otherKeys,
}: RefusedMac): Promise<Explanation> {
  const sent = readBase64<Mistake>(attributes.mac, {
    hexadecimal: 'mac_in_hexadecimal',
    base64OfHexadecimal: 'mac_base64_of_hexadecimal',
    otherBase64: 'mac_other_base64',
  });
  let left = budget;
  for (const { mistakes, text } of signedTexts(elementsOf(expected), request, attributes.id)) {
    if (left-- === 0) break;
    const found = matching(sent, await computeMac(key, text));
    if (found) {
      const strings = {
        expected_string: expected,
        ...(mistakes.length > 0 && { signed_string: text }),
      };
      return explained([...mistakes, ...found.mistakes], strings, {
        called_address_signed: calledAddressSigned(text, request),
      });
    }
  }
  const other = await otherKeyUsed(sent, key, otherKeys, expected);
  return explained(
    other?.mistakes ?? ['unknown_mistake'],
    { expected_string: expected },
    other?.client === undefined
      ? {}
      : { key_of_other_client: `The key belongs to another client: ${other.client}.` },
  );
}

/** Returns the sentence about the address in a string that was signed, and the one that should be in it. */
function calledAddressSigned(text: string, { origin }: PlainRequest): string {
  const { host, port } = elementsOf(text);
  return `You signed ${host}:${port}, the address that you called. This sandbox is reached as ${origin}: sign the host and the port of that URL.`;
}

interface SignedText {
  readonly mistakes: readonly Mistake[];
  readonly text: string;
}

/**
 * Returns strings that may have been signed.
 *
 * @yields The right string, then strings with one mistake, then strings with two, the most common first.
 */
function* signedTexts(right: Elements, request: PlainRequest, id: string): Generator<SignedText> {
  yield { mistakes: [], text: write(right) };
  const single = elementChanges(right, request);
  const forms = layouts(id);
  for (const change of single) yield { mistakes: [change.mistake], text: write(changed(right, change)) };
  for (const { mistake, write: writeSo } of forms) yield { mistakes: [mistake], text: writeSo(right) };
  for (const called of calledAddresses(right, request)) {
    yield { mistakes: ['called_address_signed'], text: write(called) };
    for (const change of single) {
      if (change.element === 'host' || change.element === 'port') continue;
      yield { mistakes: ['called_address_signed', change.mistake], text: write(changed(called, change)) };
    }
  }
  for (const [first, second] of pairsOf(single)) {
    yield {
      mistakes: [first.mistake, second.mistake],
      text: write(changed(changed(right, first), second)),
    };
  }
  for (const change of single) yield* inForms(changed(right, change), change.mistake, forms.slice(0, 3));
}

/**
 * Returns the string of elements in wrong layouts.
 *
 * @yields One string for each layout.
 */
function* inForms(elements: Elements, mistake: Mistake, forms: readonly Layout[]): Generator<SignedText> {
  for (const form of forms) yield { mistakes: [mistake, form.mistake], text: form.write(elements) };
}

/**
 * Returns pairs of changes of different elements.
 *
 * @yields The pairs, those of the most common changes first.
 */
function* pairsOf(changes: readonly Change[]): Generator<readonly [Change, Change]> {
  for (let sum = 1; sum < 2 * changes.length; sum++) {
    for (let low = 0; low < sum - low; low++) {
      const [first, second] = [changes[low], changes[sum - low]];
      if (first && second && first.element !== second.element) yield [first, second];
    }
  }
}

const changed = (elements: Elements, { element, value }: Change): Elements => ({
  ...elements,
  [element]: value,
});

function elementsOf(expected: string): Elements {
  const [timestamp = '', nonce = '', method = '', target = '', host = '', port = '', ext = ''] =
    expected.split('\n');
  return { timestamp, nonce, method, target, host, port, ext };
}

const matching = (sent: readonly ReadBase64<Mistake>[], mac: string): ReadBase64<Mistake> | undefined =>
  sent.find(({ base64 }) => equalText(base64, mac));

async function otherKeyUsed(
  sent: readonly ReadBase64<Mistake>[],
  key: string,
  others: readonly OtherKey[],
  expected: string,
): Promise<{ readonly mistakes: readonly Mistake[]; readonly client?: string | undefined } | undefined> {
  for (const { mistake, bytes, client } of keyVariants(key, others)) {
    const found = bytes.length > 0 ? matching(sent, await hmac('SHA-256', bytes, expected)) : undefined;
    if (found) return { mistakes: [mistake, ...found.mistakes], client };
  }
  for (const [mistake, hash] of [
    ['sha_1', 'SHA-1'],
    ['sha_512', 'SHA-512'],
  ] as const) {
    const found = matching(sent, await hmac(hash, utf8(key), expected));
    if (found) return { mistakes: [mistake, ...found.mistakes] };
  }
  return undefined;
}

async function hmac(hash: string, bytes: Uint8Array<ArrayBuffer>, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash }, false, ['sign']);
  return base64Of(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))));
}
