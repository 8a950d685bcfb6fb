interface ScopeTagsProps {
  readonly scopes: readonly string[];
  /** Shown without scopes. */
  readonly none: string;
  readonly label: string;
}

/** A list of scopes. */
export function ScopeTags({ scopes, none, label }: ScopeTagsProps) {
  if (scopes.length === 0) return <p className="note">{none}</p>;
  return (
    <ul className="scope-tags" aria-label={label}>
      {scopes.map((scope) => (
        <li key={scope}>
          <code>{scope}</code>
        </li>
      ))}
    </ul>
  );
}
