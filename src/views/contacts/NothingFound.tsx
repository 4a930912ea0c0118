import { usePageWords } from '../../words/page-words.ts';
import { ContactEntry } from './ContactEntry.tsx';
import { counsellingLine } from './groups.ts';

/** Nobody matches: no dead end, but the two numbers that always help. */
export function NothingFound({ onAll }: { onAll: () => void }) {
  const say = usePageWords('contacts-page');
  return (
    <section className="contact-group nothing-found" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{say('nothing.title')}</h2>
      <p>{say('nothing.body')}</p>
      <ul className="cards">
        <ContactEntry id="police-112" />
        <ContactEntry id={counsellingLine} />
      </ul>
      <button type="button" className="line-button screen-only" onClick={onAll}>
        {say('search.again')}
      </button>
    </section>
  );
}
