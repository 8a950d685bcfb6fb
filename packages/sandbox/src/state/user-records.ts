import type { ClientLocation, Project } from './entities.ts';

/** The purpose of a confirmation code. */
export type CodePurpose = 'phone' | 'email' | 'password' | 'card' | 'scopes';

/** The newest confirmation code of a user for a purpose. It replaces the previous code. */
export interface ConfirmationRecord {
  readonly userId: number;
  readonly purpose: CodePurpose;
  readonly code: string;
  /** World time in Unix seconds. */
  readonly expiresAt: number;
  /** Remaining attempts; 0 after the code was used. */
  readonly attemptsLeft: number;
  /** The clients that asked for a code of this kind. */
  readonly clientIds: readonly string[];
  /** Subject of the code: the key of a card, or a client with the requested scopes. */
  readonly about?: string;
}

/** An SMS or an email that the sandbox would have sent. */
export interface MessageRecord {
  /** Ascends with time. */
  readonly id: number;
  readonly kind: 'sms' | 'email';
  /** Phone number or email address. */
  readonly recipient: string;
  readonly userId: number;
  /** World time in Unix seconds. */
  readonly sentAt: number;
  /** What the code is for; missing in messages of worlds that an older sandbox stored. */
  readonly purpose?: CodePurpose;
  /** Subject of an email. */
  readonly subject?: string;
  readonly text: string;
  /** The code in the text. */
  readonly code?: string;
  /** The link in the text: the client's template with the code filled in. */
  readonly link?: string;
}

/** The contacts that a user has uploaded. Each is stored as a hash, and also in plain text if it was sent in plain text. */
export interface ContactBookRecord {
  readonly id: number;
  readonly userId: number;
  readonly emails: readonly BookedContact[];
  readonly phones: readonly BookedContact[];
}

/** An email address or a phone number in a contact book. */
export interface BookedContact {
  /** SHA-1 in lower-case hexadecimal. */
  readonly hash: string;
  readonly value?: string;
}

/** An upload, without its bytes. */
export interface FileRecord {
  readonly id: number;
  readonly purpose: 'avatar' | 'document' | 'face' | 'identity_document' | 'additional_document';
  /** Owner of the file; missing when only a phone number is known. */
  readonly userId?: number;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** World time in Unix seconds. */
  readonly receivedAt: number;
}

/** The bytes of an upload. */
export interface FileContentRecord {
  /** Id of the file. */
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** A business and its administrators. */
export interface ProjectRecord extends Omit<Project, 'wallet'> {
  readonly administratorIds: readonly number[];
  readonly locations: readonly ClientLocation[];
}
