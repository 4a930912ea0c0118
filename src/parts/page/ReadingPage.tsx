import type { ReactNode } from 'react';

type Props = {
  title: string;
  intro: string;
  /** Stands below the introduction, less prominently. */
  note?: ReactNode;
  children: ReactNode;
};

/** A page to read, under its heading. The heading takes the focus when the page is opened inside the app. */
export function ReadingPage({ title, intro, note, children }: Props) {
  return (
    <article className="page">
      <header className="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <p>{intro}</p>
        {note && <p className="muted">{note}</p>}
      </header>
      {children}
    </article>
  );
}
