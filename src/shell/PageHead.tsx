import type { TFunction } from 'i18next';
import { emergencyNumbers } from '../guidance/emergency.ts';
import { type Language, languages } from '../words/languages.ts';
import { toLanguageAttribute } from './protocol.ts';

export type Speak = Readonly<Record<Language, TFunction<'ui'>>>;
type Key = Parameters<TFunction<'ui'>>[0] & string;

/** Words in both languages at once; the style sheet shows the one spoken. Nothing here needs script. */
export function Both({ speak, say }: { speak: Speak; say: Key }) {
  return languages.map((language) => (
    <span key={language} className={`both in-${language}`} lang={language}>
      {speak[language](say as 'brand')}
    </span>
  ));
}

/** The name, and the way to the same page in the other language. */
export function Brand({ speak, page = '' }: { speak: Speak; page?: string }) {
  return (
    <>
      <p className="brand">
        <span className="brand-name" lang="ko">
          곁
        </span>{' '}
        <span className="brand-line">
          <Both speak={speak} say="brand" />
        </span>
      </p>
      <p className="speak">
        {languages.map((language) => (
          <a
            key={language}
            href={`/${language}/${page}`}
            lang={language}
            hrefLang={language}
            {...{ [toLanguageAttribute]: language }}
            draggable="false"
          >
            {speak[language]('speak')}
          </a>
        ))}
      </p>
    </>
  );
}

/** The emergency contacts: outside the app, so that they stand in every state, also when it has crashed. */
export function EmergencyStrip({ speak }: { speak: Speak }) {
  return (
    <nav className="emergency" aria-labelledby="emergency-label">
      <span className="unseen" id="emergency-label">
        <Both speak={speak} say="emergency.label" />
      </span>
      <ul>
        {emergencyNumbers.map(({ id, by, word, number }) => (
          <li key={word}>
            <a href={`${by === 'phone' ? 'tel' : 'sms'}:${number}`} data-contact={id} draggable="false">
              <b>{number}</b>{' '}
              <span>
                <Both speak={speak} say={`emergency.${word}`} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same numbers on whatever is printed. */
export function PaperNumbers({ speak }: { speak: Speak }) {
  return (
    <p className="paper-only">
      <Both speak={speak} say="printNumbers" />
    </p>
  );
}
