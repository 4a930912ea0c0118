import { CheckedMark, type MarkWords, type Status } from './CheckedMark.tsx';

type Item = {
  readonly id: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly checkedOn: string | null;
  readonly status: Status;
};

type Props = {
  items: readonly Item[];
  newTab: string;
  marks: MarkWords;
  /** Shows the short name of each fact. */
  named?: boolean;
};

/** What something rests on: the sources of each fact, and when they were last compared. */
export function SourceLinks({ items, newTab, marks, named = false }: Props) {
  return (
    <ul className="sources">
      {items.map(({ id, links, checkedOn, status }) => (
        <li key={id}>
          {named && <code>{id}</code>}
          {links.map(({ title, url }) => (
            <span key={title + url}>
              {url === '' ? title : <OutsideLink url={url} title={title} newTab={newTab} />}
            </span>
          ))}
          <CheckedMark checkedOn={checkedOn} status={status} words={marks} />
        </li>
      ))}
    </ul>
  );
}

/** Opens in a new tab, so that nothing here is lost. */
export function OutsideLink({ url, title, newTab }: { url: string; title: string; newTab: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
      <span className="unseen"> ({newTab})</span>
    </a>
  );
}
