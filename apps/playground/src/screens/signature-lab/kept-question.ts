import { emptyRequest, type RequestParts } from '../../signatures/request-parts.ts';

/** What is filled in in the lab. */
export interface Question extends RequestParts {
  readonly pasted: string;
  readonly id: string;
  readonly key: string;
}

/** Nothing filled in. */
export const emptyQuestion: Question = { ...emptyRequest, pasted: '', id: '', key: '' };

let kept = emptyQuestion;

/** Returns what was filled in last. It is kept in memory alone, so that it outlives another screen and no reload. */
export const keptQuestion = (): Question => kept;

/** Keeps what is filled in, until the page is reloaded or closed. */
export function keepQuestion(question: Question): void {
  kept = question;
}
