import { useMessages } from '../../i18n/use-messages.ts';
import { differences } from '../../signatures/differences.ts';
import { signatureMessages } from './messages.ts';

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
      {parts.different === '' ? <Gap /> : <mark>{parts.different}</mark>}
      {parts.after}
    </code>
  );
}

/** The mark of a place where only the other text has characters. It is drawn as a box, so that it cannot be read as one of them. */
export function Gap() {
  const t = useMessages(signatureMessages);
  return <mark className="lab-gap">{t('gap')}</mark>;
}

/** Returns whether a text has a gap where another one has characters. */
export const hasGap = (text: string, other: string): boolean => differences(text, other)?.different === '';
