/** A ring of interlaced waves. */
export interface Guilloche {
  readonly center: number;
  /** Mean radius of the waves, and their amplitude. */
  readonly radius: number;
  readonly depth: number;
  /** Number of waves. */
  readonly petals: number;
  /** Copies of the wave, each rotated. */
  readonly strands: number;
  /** Start of the first wave in radians. */
  readonly twist: number;
}

/** Returns a guilloche as closed paths, one per strand. */
export const guilloche = ({ center, radius, depth, petals, strands, twist }: Guilloche): readonly string[] =>
  Array.from({ length: strands }, (_, strand) => {
    const phase = twist + (strand / strands) * 2 * Math.PI;
    return closedPath(center, petals * 24, (angle) => radius + depth * Math.sin(petals * angle + phase));
  });

function closedPath(center: number, steps: number, radiusAt: (angle: number) => number): string {
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const radius = radiusAt(angle);
    return `${(center + radius * Math.cos(angle)).toFixed(1)} ${(center + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
