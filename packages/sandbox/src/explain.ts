/**
 * Explains signatures and parses curl command lines without a sandbox, in Node.js and in browsers.
 *
 * @packageDocumentation
 */
export {
  explainSignature,
  type QuestionedRequest,
  type SignatureExplanation,
} from './auth/mac/explain-signature.ts';
export { type Mistake } from './auth/mac/explain/mistake.ts';
export { CurlError } from './auth/curl/curl-options.ts';
export { type CurlRequest, parseCurl, type ParseCurlOptions } from './auth/curl/parse-curl.ts';
