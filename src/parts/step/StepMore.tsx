import type { More } from '../../document/more.ts';
import type { Text } from '../../document/on.ts';
import { useWords } from '../../words/use-words.ts';
import { SourceLinks } from '../fact/SourceLinks.tsx';
import { OffenceList } from '../offence/OffenceList.tsx';
import { placed } from '../page/placed.ts';
import { BecauseList } from './BecauseList.tsx';
import { DiscretionList } from './DiscretionList.tsx';

/** Everything about a step that is not needed at the first look. */
export function StepMore({ more: { title, how, offences, background } }: { more: More }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      <div className="more-body">
        {how && (
          <>
            <Heading heading={how.heading} />
            <p>{how.text}</p>
          </>
        )}
        {offences && (
          <>
            <Heading heading={offences.heading} />
            <OffenceList offences={offences.items} />
          </>
        )}
        <Background background={background} />
      </div>
    </details>
  );
}

function Heading({ heading }: { heading: Text }) {
  return <h4 className={placed(heading.on)}>{heading.text}</h4>;
}

function Background({ background: { on, discretion, sources, because } }: Pick<More, 'background'>) {
  const { reach, marks } = useWords();
  return (
    <div className={placed(on, 'more-body')}>
      <h4>{discretion.heading}</h4>
      <DiscretionList rows={discretion.rows} />
      {sources && (
        <>
          <h4>{sources.heading}</h4>
          <SourceLinks items={sources.items} newTab={reach.newTab} marks={marks} />
        </>
      )}
      {because && <BecauseList because={because} />}
    </div>
  );
}
