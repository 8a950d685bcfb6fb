import { readUpload, type Upload } from '../domain/files.ts';
import type { PlainRequest } from '../http/message.ts';

/** Reads the body of a request as an upload. */
export const uploadOf = ({ headers, body }: PlainRequest): Upload =>
  readUpload(headers['content-type'], body);
