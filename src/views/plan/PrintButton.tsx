import { useEffect } from 'react';
import { useWords } from '../../words/use-words.ts';

/** Where the plan is and what loses it, beside the links and the print. Paper shows everything unfolded. */
export function PrintButton() {
  const { t } = useWords();
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('[data-column="steps"] details:not([open])')];
      for (const details of folded) details.open = true;
    };
    const fold = () => {
      for (const details of folded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
  return (
    <section className="paper screen-only">
      <p data-loss="plan">{t('plan.stays')}</p>
      <button type="button" className="line-button" data-action="print" onClick={() => print()}>
        {t('paper.print')}
      </button>
      <p className="muted">
        {t('paper.note')} <span className="at-computer">{t('start.escape')}</span>
      </p>
    </section>
  );
}
