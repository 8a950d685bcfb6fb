import { readFileSync } from 'node:fs';
import type { ExtParameters } from '../../src/mac/index.ts';

/** One signed request whose every value is known. */
export interface MacVector {
  name: string;
  id: string;
  key: string;
  timestamp: number;
  nonce: string;
  method: string;
  url: string;
  body?: string;
  bodyHash?: string;
  extParameters?: readonly [string, string][];
  ext?: string;
  normalized: string;
  mac: string;
  header?: string;
}

const read = (file: string): MacVector[] =>
  (JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { vectors: MacVector[] }).vectors;

/** The worked examples that the vendor published. */
export const publishedVectors: MacVector[] = read('published-vectors.json');

/** The vectors of this project. */
export const ownVectors: MacVector[] = read('vectors.json');

export const allVectors: MacVector[] = [...publishedVectors, ...ownVectors];

/** Only the hash of its body was published, so the request itself cannot be signed again. */
export const hasKnownBody = ({ ext = '', body }: MacVector): boolean =>
  body !== undefined || !ext.startsWith('body_hash=');

/** Credentials for tests of single rules. */
export const credentials: { id: string; key: string } = {
  id: 'wkVd93h2uS',
  key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU',
};

export const request: { method: string; url: string; timestamp: number; nonce: string; ext?: ExtParameters } =
  {
    method: 'GET',
    url: 'https://wallet.paysera.com/rest/v1/user/me',
    timestamp: 1_767_225_600,
    nonce: 'Zp4Lk9QwXr2TsVn7',
  };
