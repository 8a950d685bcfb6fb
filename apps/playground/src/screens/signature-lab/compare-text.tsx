import { differences } from '../../signatures/differences.ts';

interface CompareTextProps {
  readonly text: string;
  /** The text to compare with. */
  readonly other: string;
}

/** A text with marks where it differs from another one. */
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
