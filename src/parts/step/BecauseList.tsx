import type { Because } from '../../document/because.ts';

/** The answers that put a step into the plan. */
export function BecauseList({ because }: { because: Because }) {
  if ('everyone' in because) return <p className="because">{because.everyone}</p>;
  return (
    <div className="because">
      <h4>{because.heading}</h4>
      <ul>
        {because.reasons.map(({ question, asked, answered }) => (
          <li key={question}>
            {asked} <b>{answered}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
