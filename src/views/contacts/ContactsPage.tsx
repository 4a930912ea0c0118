import { useMemo, useState } from 'react';
import { ReadingPage } from '../../parts/page/ReadingPage.tsx';
import { useLive } from '../../parts/page/use-live.ts';
import { usePageWords } from '../../words/page-words.ts';
import { useSpeaker } from '../../words/use-speaker.ts';
import { useWords } from '../../words/use-words.ts';
import { ContactGroup } from './ContactGroup.tsx';
import { ContactSearch } from './ContactSearch.tsx';
import { FromAbroad } from './FromAbroad.tsx';
import { groupIds, idsOf } from './groups.ts';
import { knownContacts } from './known.ts';
import { NothingFound } from './NothingFound.tsx';
import { everything, findContacts } from './search.ts';

/** Everybody who can help. Without script all are listed; with it they can be searched. */
export function ContactsPage() {
  const speaker = useSpeaker();
  const say = usePageWords('contacts-page');
  const { t } = useWords();
  const live = useLive();
  const [wanted, setWanted] = useState(everything);
  const known = useMemo(() => knownContacts(speaker), [speaker, speaker.language]);
  const found = findContacts(known, wanted);
  // The button goes with what it stands in; the focus passes to the search.
  const findAll = () => {
    setWanted(everything);
    document.getElementById('find-contact')?.focus();
  };
  return (
    <ReadingPage
      title={say('title')}
      intro={say('intro')}
      note={
        <>
          {say('calls')} <span className="at-computer screen-only">{t('start.escape')}</span>
        </>
      }
    >
      {live && <ContactSearch wanted={wanted} found={found.size} onChange={setWanted} />}
      {found.size === 0 && <NothingFound onAll={findAll} />}
      {groupIds.map((group) => (
        <ContactGroup key={group} group={group} ids={idsOf(group).filter((id) => found.has(id))} />
      ))}
      <FromAbroad />
      {live && (
        <footer className="paper screen-only">
          <button type="button" className="line-button" data-action="print" onClick={() => print()}>
            {say('print')}
          </button>
          <p className="muted">{say('paper')}</p>
        </footer>
      )}
    </ReadingPage>
  );
}
