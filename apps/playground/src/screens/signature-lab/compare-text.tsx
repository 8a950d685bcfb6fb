import { differences } from '../../signatures/differences.ts';

interface CompareTextProps {
  readonly text: string;
  /** The text that it is compared with. */
  readonly other: string;
}

/** A text in which what another one has otherwise is marked. */
export function CompareText({ text, other }: CompareTextProps) {
  const parts = differences(text, other);
  if (parts === undefined) return <code>{text}</code>;
  return (
    <code>
      {parts.before}
      <mark>{parts.different === '' ? '∅' : parts.different}</mark>
      {parts.after}
    </code>
  );
}
