/** A figure with its goal. */
export interface Figure {
  readonly measured: number;
  readonly unit: string;
  readonly goal: string;
}

/** Writes a figure with its upper or lower goal: `≤ 0.4`, `≥ 3`. */
export const figure = (measured: number, unit: string, goal: string): Figure => ({
  measured: Number(measured.toFixed(measured < 20 ? 2 : 0)),
  unit,
  goal,
});

/** Returns the median of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;
