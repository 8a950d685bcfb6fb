/** A request to identify a user. */
export interface IdentificationRequestRecord {
  readonly id: number;
  /** Who is to be identified; `undefined` while only the phone number is known. */
  readonly userId?: number | undefined;
  readonly phone?: string;
  readonly locale?: string;
  /** Who asked: a client by itself, or for the user of its token. */
  readonly maker: { readonly clientId: string; readonly userId?: number };
  /** World time in Unix seconds. */
  readonly created: number;
  /** `open` takes documents; `submitted` waits for the review. */
  readonly stage: 'open' | 'submitted' | 'reviewed';
  /** World time in Unix seconds. */
  readonly submittedAt?: number;
  /** When checks of the face began, world time in Unix seconds. The first one has the id of the document. */
  readonly livenessChecks: readonly { readonly id: number; readonly begunAt: number }[];
  readonly faces: readonly ImageRecord[];
  readonly review?: Review;
}

/** What a reviewer said. */
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
  /** Such as 1990-04-17. */
  readonly dateOfBirth?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Images of it; of an additional document the one file. */
  readonly images: readonly ImageRecord[];
}

/** An uploaded image and its place among the others. */
export interface ImageRecord {
  readonly order: number;
  readonly fileId: number;
  readonly mediaType: string;
}
