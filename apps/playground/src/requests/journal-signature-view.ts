import type { JournalEntry, JournalSignature } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';
import type { HeaderAttribute, SignatureView } from './signature-view.ts';
import { elementKinds } from './signed-elements.ts';

/**
 * Splits a signature of the journal into its parts.
 *
 * @param signature - The signature, redacted.
 * @param signer - Who signed.
 */
export function journalSignatureView(
  { id, mac, lines }: JournalSignature,
  signer: JournalEntry['signer'],
): SignatureView {
  const [timestamp = '', nonce = '', , , , , ext = ''] = lines;
  const attributes: HeaderAttribute[] = [
    { name: 'id', value: id },
    { name: 'ts', value: timestamp },
    { name: 'nonce', value: nonce },
    { name: 'mac', value: mac },
  ];
  if (ext !== '') attributes.push({ name: 'ext', value: ext });
  return {
    elements: elementKinds.map((element, index) => ({ ...element, value: lines[index] ?? '' })),
    attributes,
    mac: mac === masked ? '' : mac,
    signer: signer.kind === 'token' ? 'token' : signer.kind === 'unverified' ? 'unverified' : 'client',
  };
}
