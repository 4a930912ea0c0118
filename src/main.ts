import { questionsLeft } from './guidance/asking.ts';
import './styles/all.css';
import { getInitialSnapshot } from 'xstate';
import { loadersFor } from './loaders.ts';
import { createSession } from './session/session.ts';
import { languageAttribute } from './shell/protocol.ts';
import { isLanguage, type Language } from './words/languages.ts';
import { loadWords } from './words/load-words.ts';
import { createSpeaker } from './words/speaker.ts';

void start();

/**
 * Words and machines are here long before React has come over a slow network, and on a slow phone a first time costs
 * ten times a second one. So they are tried once meanwhile.
 */
async function start(): Promise<void> {
  const react = import('./take-over.tsx');
  const spoken = document.documentElement.getAttribute(languageAttribute);
  const language: Language = isLanguage(spoken) ? spoken : 'ko';
  const speaker = createSpeaker(language, await loadWords(language, 'questions'));
  speaker.t('question.left', { count: questionsLeft({}, 'safety') });
  const session = createSession(loadersFor(speaker));
  getInitialSnapshot(session, { answers: {}, at: 'safety' });
  const { takeOver } = await react;
  await takeOver(speaker, session);
}
