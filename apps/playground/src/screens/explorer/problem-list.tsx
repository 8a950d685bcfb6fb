import type { BodyProblem } from '../../calls/find-problems.ts';

interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly BodyProblem[];
}

/** Maximum number of problems, because a body of another form has one in every field. */
const shown = 6;

/** The problems of a body. */
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
