import { useWords } from '../../words/use-words.ts';

/** Beside call links, while a file that redirects calls may be on this phone. */
export function PhoneCaution() {
  const words = useWords();
  return (
    <p className="caution" data-caveat="otherPhone">
      {words.caveat('otherPhone')}
    </p>
  );
}
