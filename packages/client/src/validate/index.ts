export type { ReceivedBody, ResponseValidator } from '../client/index.ts';
export { type ResponseIssue, ResponseValidationError } from './response-validation-error.ts';
export { validateResponse } from './validate-response.ts';
