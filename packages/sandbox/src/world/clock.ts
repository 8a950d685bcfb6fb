/** How a world's clock stands to the real one. */
export interface ClockSetting {
  /** Milliseconds since 1970 at which it stands still; left out while it runs. */
  readonly frozenAt?: number;
  /** Milliseconds by which it runs ahead of the real clock. */
  readonly ahead: number;
}

/** What a world's clock shows, in milliseconds since 1970. */
export const worldTime = ({ frozenAt, ahead }: ClockSetting, realTime: number): number =>
  frozenAt ?? realTime + ahead;

/** Whole Unix seconds of a time in milliseconds. */
export const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
