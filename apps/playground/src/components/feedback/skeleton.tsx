/** What the lines of a skeleton stand for. */
export type SkeletonShape = 'lines' | 'person' | 'balances' | 'statements';

interface SkeletonProps {
  /** Lines to draw. */
  readonly lines: number;
  /** What is being loaded, for people who do not see it. */
  readonly label: string;
  /** What its lines stand for, so that nothing moves when the real thing comes. */
  readonly shape?: SkeletonShape;
}

/** Holds the place of something that is being loaded. */
export function Skeleton({ lines, label, shape = 'lines' }: SkeletonProps) {
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
