/** A ring of interlaced waves. */
export interface Guilloche {
  readonly center: number;
  /** Radius around which the waves swing, and how far. */
  readonly radius: number;
  readonly depth: number;
  /** Waves around the ring. */
  readonly petals: number;
  /** Copies of the wave, each a little turned. */
  readonly strands: number;
  /** Where the first wave begins, in radians. */
  readonly twist: number;
}

/** Draws a guilloche as closed paths, one per strand. */
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
