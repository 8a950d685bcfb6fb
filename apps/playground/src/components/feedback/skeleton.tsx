/** What the lines of a skeleton represent. */
export type SkeletonShape = 'lines' | 'person' | 'balances' | 'statements';

interface SkeletonProps {
  /** Number of lines. */
  readonly lines: number;
  /** What is being loaded, for screen readers. */
  readonly label: string;
  /** What the lines represent, so that the layout does not change when the data arrives. */
  readonly shape?: SkeletonShape;
}

/** A placeholder for data that is being loaded. */
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
