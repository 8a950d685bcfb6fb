const encoder = new TextEncoder();

/** The SHA-1, in hexadecimal, by which a client names an e-mail address in lower case or a phone number; empty for no contact. */
export async function contactHash(contact: string): Promise<string> {
  if (contact === '') return '';
  const hash = await crypto.subtle.digest('SHA-1', encoder.encode(contact));
  return Array.from(new Uint8Array(hash), (octet) => octet.toString(16).padStart(2, '0')).join('');
}
