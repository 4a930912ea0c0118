import { useDeferredValue } from 'react';
import { applicable } from '../../guidance/asking.ts';
import { composePlan } from '../../guidance/planning.ts';
import { useSession } from '../../session/use-session.ts';
import { useWords } from '../../words/use-words.ts';

/** The three for today and how many there are, beside the questions, which are drawn first. */
export function SoFar() {
  const words = useWords();
  const answers = useDeferredValue(
    useSession(({ context }) => context.answers),
    null,
  );
  if (answers === null) return null;
  const { today, steps } = composePlan(applicable(answers));
  return (
    <div className="so-far-list">
      <ol className="numbered">
        {today.map((id) => (
          <li key={id}>{words.step(id, 'title')}</li>
        ))}
      </ol>
      <p className="muted">{words.t('soFar.count', { count: steps.length })}</p>
    </div>
  );
}
