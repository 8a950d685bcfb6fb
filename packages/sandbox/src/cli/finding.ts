/** The result of a check. With a problem the sandbox does not work; a note explains unexpected behavior. */
export interface Finding {
  readonly level: 'ok' | 'note' | 'problem';
  /** The finding, as a sentence. */
  readonly text: string;
  /** What to do. */
  readonly advice?: string;
}

/** Difference of the clocks that is not reported, in seconds. */
const tolerance = 5;

/**
 * Compares a clock with the one of this machine.
 *
 * @param whose - Subject of the sentence, such as `Its signing clock`.
 * @param milliseconds - Its time, in milliseconds since 1970.
 * @param different - Level, end of the sentence and advice when they differ.
 */
export function clockFinding(
  whose: string,
  milliseconds: number,
  { level, text, advice }: Required<Finding>,
): Finding {
  const ahead = Math.round((milliseconds - Date.now()) / 1_000);
  if (Math.abs(ahead) <= tolerance) return { level: 'ok', text: `${whose} has the time of this machine.` };
  const direction = ahead > 0 ? 'ahead of' : 'behind';
  return {
    level,
    text: `${whose} is ${Math.abs(ahead)} seconds ${direction} the clock of this machine${text}`,
    advice,
  };
}
