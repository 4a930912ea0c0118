import { caveats } from './caveats.ts';
import { contacts } from './contacts.ts';
import { emergencies, exitAddress } from './emergency.ts';
import { offences } from './offences.ts';
import { order } from './order.ts';
import { outOfReach } from './out-of-reach.ts';
import { received } from './situations.ts';
import { steps } from './steps.ts';

/** The one list of what is advised; what is asked stands in `guidebook.ts`. */
export const planbook = {
  order,
  steps,
  caveats,
  contacts,
  offences,
  emergencies,
  exitAddress,
  outOfReach,
  bans: 'doNot',
  couldNotice: caveats.couldNotice,
  otherPhone: caveats.otherPhone,
  /** Whose fault it was is then not spoken of. Not by what they did with it: the line stands on paper, and would tell. */
  merelyReceived: received,
  audience: { question: 'forWhom', otherwise: 'myself' },
} as const;
