import type { Way } from '../../document/reach.ts';
import { placed } from '../page/placed.ts';

type Props = { id: string; name: string; ways: readonly Way[]; newTab: string };

/** The ways to reach somebody, the first of them filled. A website opens in a new tab, so that the plan is not lost. */
export function ReachLinks({ id, name, ways, newTab }: Props) {
  return (
    <span className="reach">
      {ways.map(({ kind, href, text, on, first }) =>
        kind === 'web' ? (
          <a key={kind} className={placed(on)} href={href} data-contact={id} target="_blank" rel="noopener noreferrer">
            {text}
            <span className="unseen">
              : {name} ({newTab})
            </span>
          </a>
        ) : (
          <a key={kind} className={placed(on, first && 'reach-call')} href={href} data-contact={id} draggable="false">
            {text}
          </a>
        ),
      )}
    </span>
  );
}
