import type { BodyProblem } from '../../calls/find-problems.ts';

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly BodyProblem[];
}

/** Problems shown at the most: a body of another shape has one in every field. */
const shown = 6;

/** What of a body is not as described. */
export function ProblemList({ title, problems }: ProblemListProps) {
  return (
    <div className="body-problems">
      <p>{title}</p>
      <ul lang="en">
        {problems.slice(0, shown).map(({ path, message }) => (
          <li key={`${path.join('/')} ${message}`}>
            {path.length > 0 && <code>{path.join('.')}</code>} {message}
          </li>
        ))}
        {problems.length > shown && <li>…</li>}
      </ul>
    </div>
  );
}
