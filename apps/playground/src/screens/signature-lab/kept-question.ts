import { emptyRequest, type RequestParts } from '../../signatures/request-parts.ts';

/** The content of the lab's form. */
export interface Question extends RequestParts {
  readonly pasted: string;
  readonly id: string;
  readonly key: string;
}

/** An empty form. */
export const emptyQuestion: Question = { ...emptyRequest, pasted: '', id: '', key: '' };

let kept = emptyQuestion;

/** Returns the last content of the form. It is kept in memory, so that it survives a change of the screen but no reload. */
export const keptQuestion = (): Question => kept;

/** Stores the content of the form until the page is reloaded or closed. */
export function keepQuestion(question: Question): void {
  kept = question;
}
