import { useWords } from '../../words/use-words.ts';

/**
 * Beside call links, while a file that redirects calls may be on this phone. What to do with that phone is said once;
 * where it has been said, what matters for the call is enough.
 */
export function PhoneCaution({ said = false }: { said?: boolean }) {
  const words = useWords();
  return (
    <p className="caution" data-caveat="otherPhone">
      {said ? words.callElsewhere() : words.caveat('otherPhone')}
    </p>
  );
}
