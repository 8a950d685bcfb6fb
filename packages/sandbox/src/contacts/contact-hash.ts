const encoder = new TextEncoder();

/** What a contact is hashed as: an e-mail address in lower case, a phone number as it is. */
const plainOf = (contact: string): string => contact.trim().toLowerCase();

/** SHA-1 of an e-mail address in lower case, or of a phone number's digits, in lower-case hexadecimal. */
export async function hashContact(contact: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', encoder.encode(plainOf(contact)));
  return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, '0')).join('');
}
