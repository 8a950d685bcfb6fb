interface SkeletonProps {
  /** Lines to draw. */
  readonly lines: number;
  /** What is being loaded, for people who do not see it. */
  readonly label: string;
}

/** Holds the place of something that is being loaded. */
export function Skeleton({ lines, label }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  );
}
