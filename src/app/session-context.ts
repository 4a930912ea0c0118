import { createActorContext } from '@xstate/react';
import { session } from '../session/session.ts';

/** The one session of this page. */
export const SessionContext = createActorContext(session);
