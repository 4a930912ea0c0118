import { useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** Paper shows everything unfolded, and a title that names no site. */
export function PrintButton() {
  const { t } = useWords();
  const heading = t('plan.title');
  useEffect(() => {
    const page = document;
    let title = page.title;
    let folded: HTMLDetailsElement[] = [];
    const unfold = () => {
      title = page.title;
      page.title = heading;
      folded = [...page.querySelectorAll<HTMLDetailsElement>('.plan-main details:not([open])')];
      for (const details of folded) details.open = true;
    };
    const fold = () => {
      page.title = title;
      for (const details of folded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, [heading]);
  return (
    <section className="paper screen-only">
      <button type="button" className="line-button" data-action="print" onClick={() => print()}>
        {t('paper.print')}
      </button>
      <p className="muted">{t('paper.note')}</p>
    </section>
  );
}
