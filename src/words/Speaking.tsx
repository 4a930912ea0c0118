import type { i18n } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Addressed, WordsContext, wordsFor } from './use-words.ts';

/** All below speak the speaker's language, to anyone. */
export function Speaking({ speaker, children }: { speaker: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={speaker}>
      <SpeakingTo addressed="anyone">{children}</SpeakingTo>
    </I18nextProvider>
  );
}

/**
 * All below speak to this audience. Only here is the language listened for: a listener in every option of a question
 * cost a slow phone a third of the time in which the question came.
 */
export function SpeakingTo({ addressed, children }: { addressed: Addressed; children: ReactNode }) {
  const { i18n: speaker } = useTranslation();
  const { language } = speaker;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same speaker says other words in another language
  const words = useMemo(() => wordsFor(speaker, addressed), [speaker, addressed, language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
