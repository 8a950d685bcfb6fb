import { type ReactNode, useId } from 'react';

interface PanelProps {
  readonly title: string;
  /** Shown at the end of the title line. */
  readonly aside?: ReactNode;
  readonly className?: string;
  /** Id for links. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A section of the page with a title. */
export function Panel({ title, aside, className = '', id, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={`panel ${className}`} id={id} aria-labelledby={titleId}>
      <div className="panel-head">
        <h2 id={titleId}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
