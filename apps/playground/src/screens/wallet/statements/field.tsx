import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** Whether it fills the remaining width. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A control with its label. */
export function Field({ label, wide = false, children }: FieldProps) {
  return (
    <label className={wide ? 'control control-wide' : 'control'}>
      <span className="control-label">{label}</span>
      {children}
    </label>
  );
}
