import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';

type Props = {
  /** What the plan holds so far; undefined until it is offered. */
  children?: ReactNode;
  onOpen?: (() => void) | undefined;
};

/** The plan that grows beside the questions; on a phone only the way to it. */
export function SoFarCard({ children, onOpen }: Props) {
  const { t } = useWords();
  return (
    <aside className="so-far" aria-labelledby="so-far-title">
      <h2 id="so-far-title">{t('soFar.title')}</h2>
      <p className="muted">{t(children ? 'soFar.note' : 'soFar.empty')}</p>
      {children}
      {onOpen && (
        <button type="button" className="line-button" data-action="plan" onClick={onOpen}>
          {t('soFar.open')}
        </button>
      )}
    </aside>
  );
}
