import { guilloche } from '../../seal/guilloche.ts';

const paths = guilloche({ center: 50, radius: 33, depth: 14, petals: 6, strands: 3, twist: 0 });

/** The logo of the project: a rosette as on a banknote. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 100 100" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
