import { contactTags } from '../../../flows/contacts.ts';
import { UnsavedForm } from '../../parts/page/UnsavedForm.tsx';
import { usePageWords } from '../../words/page-words.ts';
import type { Wanted } from './search.ts';

type Props = { wanted: Wanted; found: number; onChange: (wanted: Wanted) => void };

/** Finds by words, and by what one needs. What is typed stays in this page: the browser must not keep it either. */
export function ContactSearch({ wanted, found, onChange }: Props) {
  const say = usePageWords('contacts-page');
  return (
    <UnsavedForm className="contact-search screen-only" aria-label={say('search.label')}>
      <label htmlFor="find-contact">{say('search.label')}</label>
      <input
        id="find-contact"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        value={wanted.text}
        onChange={(event) => onChange({ ...wanted, text: event.target.value })}
      />
      <p className="found muted" role="status">
        {say('search.count', { count: found })}
      </p>
      <fieldset>
        <legend>{say('search.need')}</legend>
        <div className="needs">
          {(['all', ...contactTags] as const).map((need) => (
            <label key={need}>
              <input
                type="radio"
                name="need"
                value={need}
                checked={wanted.need === need}
                autoComplete="off"
                onChange={() => onChange({ ...wanted, need })}
              />
              <span>{need === 'all' ? say('search.all') : say(`search.needs.${need}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </UnsavedForm>
  );
}
