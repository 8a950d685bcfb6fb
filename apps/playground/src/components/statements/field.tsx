import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** Takes the room that the others leave. */
  readonly wide?: boolean;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A control with its label. */
export function Field({ label, wide = false, problem, children }: FieldProps) {
  return (
    <label className={wide ? 'control control-wide' : 'control'}>
      <span className="control-label">{label}</span>
      {children}
      {problem !== undefined && (
        <span className="control-problem" role="alert">
          {problem}
        </span>
      )}
    </label>
  );
}
