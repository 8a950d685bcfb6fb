import type { Token } from '@litas/client';

/** Encrypts tokens for a cookie: a token contains a key, which the browser must not know. */
export class Sealer {
  readonly #key: Promise<CryptoKey>;

  /** @param secret - 32 random bytes in Base64, the same for all requests. */
  constructor(secret: string) {
    const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
    this.#key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  async seal(token: Token): Promise<string> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(token));
    const sealed = new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#key, text),
    );
    const base64 = btoa(String.fromCharCode(...iv, ...sealed));
    return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  }

  /** Returns the token; `undefined` when the cookie was changed, or sealed with another secret. */
  async unseal(value: string): Promise<Token | undefined> {
    try {
      const base64 = value.replaceAll('-', '+').replaceAll('_', '/');
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const name = { name: 'AES-GCM', iv: bytes.slice(0, 12) };
      const text = await crypto.subtle.decrypt(name, await this.#key, bytes.slice(12));
      return JSON.parse(new TextDecoder().decode(text)) as Token;
    } catch {
      return undefined;
    }
  }
}
