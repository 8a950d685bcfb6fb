export { ConfigurationError } from '../errors/configuration-error.ts';
export { type MacAttributes } from './mac-header.ts';
export { computeMac } from './compute-mac.ts';
export { encodeExt, type ExtParameters } from './encode-ext.ts';
export { formatMacHeader } from './mac-header.ts';
export { hashBody, type HmacFunctions, type MacBody } from './compute-mac.ts';
export { createNonce } from './nonce.ts';
export { normalizeRequest, type NormalizedRequest } from './normalize-request.ts';
export { parseOrigin, parseServerOrigin } from './origin.ts';
export {
  type MacHeaderFault,
  type ParsedMacHeader,
  parseMacHeader,
  type ReadMacHeader,
  type UnreadableMacHeader,
} from './mac-header.ts';
export { signMac, type SignedMac, type SignMacOptions } from './sign-mac.ts';
