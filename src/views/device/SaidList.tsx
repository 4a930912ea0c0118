import type { ReactNode } from 'react';

/** A heading and its sentences. */
export function SaidList({ id, title, items }: { id: string; title: string; items: readonly ReactNode[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="said">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
