/**
 * Explains signatures, and parses curl command lines and HTTP requests, without a sandbox, in Node.js and in browsers.
 *
 * @packageDocumentation
 */
export {
  explainSignature,
  type QuestionedRequest,
  type SignatureExplanation,
} from './auth/mac/explain-signature.ts';
export { type Mistake } from './auth/mac/explain/mistake.ts';
export { parseCurl, type ParseCurlOptions } from './auth/request-text/parse-curl.ts';
export { parseHttpRequest, type ParseHttpRequestOptions } from './auth/request-text/parse-http-request.ts';
export { type ParsedRequest } from './auth/request-text/parsed-request.ts';
export { RequestTextError } from './auth/request-text/request-text-error.ts';
