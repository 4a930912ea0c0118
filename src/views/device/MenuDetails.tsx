type Props = {
  id: string;
  name: string;
  /** What is looked for, and where it is found. */
  facts: readonly { readonly term: string; readonly text: string }[];
  /** Below them, where the words could not be compared with their maker's. */
  note?: string | undefined;
};

/** The menus of one browser or app, folded under its name. */
export function MenuDetails({ id, name, facts, note }: Props) {
  return (
    <details data-browser={id}>
      <summary>{name}</summary>
      <dl className="facts">
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="muted">{note}</p>}
    </details>
  );
}
