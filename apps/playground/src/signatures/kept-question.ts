import { masked } from '../calls/masked.ts';
import { emptyRequest, type RequestParts } from './request-parts.ts';

/** The content of the lab's form. */
export interface Question extends RequestParts {
  readonly pasted: string;
  readonly id: string;
  readonly key: string;
  /** The MAC for a header in which the journal has masked it. */
  readonly sentMac: string;
  /** Whether the body was written from the fields that the journal has, so that its bytes can be other ones. */
  readonly isBodyRewritten: boolean;
  /** What the journal says about the mistake; `undefined` for a request that is not from the journal. */
  readonly recorded: RecordedMistake | undefined;
}

/** A mistake in the signature of a recorded request. */
export interface RecordedMistake {
  readonly description: string | undefined;
  readonly explanation: string | undefined;
  readonly mistakes: readonly string[];
  /** The string to sign. */
  readonly lines: string;
  /** The string that was signed, if it is known. */
  readonly signed: string | undefined;
}

/** An empty form. */
export const emptyQuestion: Question = {
  ...emptyRequest,
  pasted: '',
  id: '',
  key: '',
  sentMac: '',
  isBodyRewritten: false,
  recorded: undefined,
};

const maskedMac = `mac="${masked}"`;

/** Returns whether the MAC of a header is masked, and has to be entered. */
export const lacksMac = ({ authorization }: Pick<Question, 'authorization'>): boolean =>
  authorization.includes(maskedMac);

/** Returns the header with the MAC that was entered, or with one that is never right. */
export const withSentMac = ({ authorization, sentMac }: Question): string =>
  authorization.replace(maskedMac, `mac="${sentMac.trim() || 'unknown'}"`);

let kept = emptyQuestion;

/** Returns the last content of the form. It is kept in memory, so that it survives a change of the screen but no reload. */
export const keptQuestion = (): Question => kept;

/** Stores the content of the form until the page is reloaded or closed. */
export function keepQuestion(question: Question): void {
  kept = question;
}
