/** A figure beside what it should be. */
export interface Figure {
  readonly measured: number;
  readonly unit: string;
  readonly goal: string;
}

/** A figure with what it should be at the most, or at the least: `≤ 0.4`, `≥ 3`. */
export const figure = (measured: number, unit: string, goal: string): Figure => ({
  measured: Number(measured.toFixed(measured < 20 ? 2 : 0)),
  unit,
  goal,
});

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;
