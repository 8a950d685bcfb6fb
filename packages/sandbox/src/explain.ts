/**
 * Explains signatures without a sandbox, in Node.js and in browsers.
 *
 * @packageDocumentation
 */
export {
  explainSignature,
  type QuestionedRequest,
  type SignatureExplanation,
} from './auth/mac/explain-signature.ts';
export { type Mistake } from './auth/mac/explain/mistake.ts';
