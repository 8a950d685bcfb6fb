export type { ReceivedBody, ResponseValidator } from '../options/wallet-options.ts';
export type { ResponseIssue } from './find-issues.ts';
export { ResponseValidationError, validateResponse } from './validate-response.ts';
