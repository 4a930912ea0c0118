import { useState } from 'react';
import { needsOtherPhone } from '../../guidance/planning.ts';
import { PhoneCaution } from '../../parts/contact/PhoneCaution.tsx';
import { useSession } from '../../session/use-session.ts';

/**
 * Stands above a question, as its answers were when it came into sight: an answer must not move the options under a
 * finger. Rendered anew for each question.
 */
export function Caution() {
  const answers = useSession(({ context }) => context.answers);
  const [cautious] = useState(() => needsOtherPhone(answers));
  return cautious && <PhoneCaution />;
}
