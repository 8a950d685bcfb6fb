import type { Statement } from '@litas/client';

/** A statement in two lines of text. */
export interface StatementText {
  readonly title: string;
  /** Empty if the title is enough. */
  readonly detail: string;
}

/** Returns the other party and the details of a statement, without missing parts. */
export function statementText({ other_party: party, details, type, id }: Statement): StatementText {
  const kind = type?.replaceAll('_', ' ');
  const name = party?.display_name ?? party?.name;
  const [title = `Statement ${id}`, ...rest] = [name, details, kind].filter(
    (part) => part !== undefined && part !== '',
  );
  return { title: sentence(title), detail: sentence(rest.join(' · ')) };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
