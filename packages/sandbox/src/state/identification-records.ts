/** A request to identify a user. */
export interface IdentificationRequestRecord {
  readonly id: number;
  /** The user to identify; `undefined` while only the phone number is known. */
  readonly userId?: number | undefined;
  readonly phone?: string;
  readonly locale?: string;
  /** The client that created the request, and the user of its token, if it used one. */
  readonly maker: { readonly clientId: string; readonly userId?: number };
  /** World time in Unix seconds. */
  readonly created: number;
  /** `open` accepts documents; `submitted` waits for the review. */
  readonly stage: 'open' | 'submitted' | 'reviewed';
  /** World time in Unix seconds. */
  readonly submittedAt?: number;
  /** Start times of the liveness checks, world time in Unix seconds. The first check has the id of the document. */
  readonly livenessChecks: readonly { readonly id: number; readonly begunAt: number }[];
  readonly faces: readonly ImageRecord[];
  readonly review?: Review;
}

/** The result of a review. */
export interface Review {
  readonly accepted: boolean;
  readonly comment?: string;
  /** World time in Unix seconds. */
  readonly at: number;
}

/** A document of an identification request. */
export interface DocumentRecord {
  readonly id: number;
  readonly requestId: number;
  readonly kind: 'identity' | 'additional';
  readonly type: string;
  readonly personalNumber?: string;
  readonly country?: string;
  /** Date in ISO 8601, such as `1990-04-17`. */
  readonly dateOfBirth?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Images of the document; one file for an additional document. */
  readonly images: readonly ImageRecord[];
}

/** An uploaded image and its place among the others. */
export interface ImageRecord {
  readonly order: number;
  readonly fileId: number;
  readonly mediaType: string;
}
