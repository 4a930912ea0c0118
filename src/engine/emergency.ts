type Reach = 'phone' | 'sms';

type EmergencyBook = {
  readonly contacts: {
    readonly [contact: string]: { readonly [reach in Reach | 'checkedOn']: string | null };
  };
  /** Whom to call in whatever state the page is, and how. */
  readonly emergencies: readonly { readonly id: string; readonly by: Reach; readonly word: string }[];
};

/** The emergency contacts with their numbers, which stand in the contacts alone, and the oldest day of their checks. */
export function createEmergency<const Book extends EmergencyBook>({ contacts, emergencies }: Book) {
  const emergencyNumbers = emergencies.map((emergency: Book['emergencies'][number]) => {
    const { id, by } = emergency;
    const number = contacts[id]?.[by];
    if (!number) throw new Error(`The emergency contact ${id} has no number for ${by}`);
    return { ...emergency, number };
  });
  const days = emergencies.flatMap(({ id }) => contacts[id]?.checkedOn ?? []).sort();
  const [emergencyCheckedOn] = days;
  if (emergencyCheckedOn === undefined) throw new Error('No emergency number has been checked');
  return { emergencyNumbers, emergencyCheckedOn };
}
