let kept: string | undefined;

/** Returns the text of the editor when the screen was left; it contains keys, so it is in memory only. */
export const keptText = (): string | undefined => kept;

/** Keeps the text of the editor. */
export const keepText = (text: string): void => {
  kept = text;
};
