/** Writes what an id stands for when it first comes, and gives it again: forty steps name the same few contacts. */
export function once<Id, Written>(write: (id: Id) => Written): (id: Id) => Written {
  const written = new Map<Id, Written>();
  return (id) => {
    const known = written.get(id);
    if (known !== undefined) return known;
    const fresh = write(id);
    written.set(id, fresh);
    return fresh;
  };
}
