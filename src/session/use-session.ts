import { useSelector } from '@xstate/react';
import { type ComponentType, createContext, useContext } from 'react';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import type { Session } from './session.ts';

/** The session whose views are React's, and the one of this page, running. */
export type ReactSession = Session<ComponentType>;
type SessionActor = ActorRefFrom<ReactSession>;
export type SessionState = SnapshotFrom<ReactSession>;

export const SessionContext = createContext<SessionActor | undefined>(undefined);

function useActor(): SessionActor {
  const actor = useContext(SessionContext);
  if (actor === undefined) throw new Error('There is no session here');
  return actor;
}

/** What a view shows of the session; it is rendered anew when this changes. */
export function useSession<Shown>(select: (state: SessionState) => Shown): Shown {
  return useSelector(useActor(), select);
}

/** What a view tells the session. */
export function useSend(): SessionActor['send'] {
  return useActor().send;
}
