import { phoneCaution } from '../../document/caution.ts';
import { useWords } from '../../words/use-words.ts';
import { Caution } from './Caution.tsx';

/** What to do with a phone that cannot be trusted, where there is no plan yet. */
export function PhoneCaution() {
  return <Caution caution={phoneCaution(useWords())} />;
}
