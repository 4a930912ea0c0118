import { type AnyStateMachine, createActor, type StateNode } from 'xstate';
import type { Answers, QuestionId } from '../../flows/questions.ts';
import type { Loaders } from '../../src/session/loaders.ts';
import { createSession } from '../../src/session/session.ts';
import type { ReactSession } from '../../src/session/use-session.ts';

type View = () => null;
const View: View = () => null;

/** Nothing comes before a test lets it come. */
const never = () => new Promise<never>(() => {});
const nothing: Loaders<View> = { idle: never, loadPlanRoom: never, loadPage: never, learn: never };

/** The session with what a test says is fetched, at a question. */
export function startSession(
  answers: Answers = {},
  at: QuestionId = 'safety',
  loaders: Partial<Loaders<View>> = {},
  page?: { id: 'numbers'; View: View },
) {
  // Its views are React's in the app; here nothing is rendered.
  const session = createSession({ ...nothing, ...loaders }) as unknown as ReactSession;
  return createActor(session, { input: { answers, at, page }, inspect: noteTransitions }).start();
}

export const planRoom = { Plan: View, SoFar: View, Caution: View };

type Taken = { readonly source: StateNode; readonly eventType: string; readonly target?: readonly StateNode[] };
const taken = new Set<string>();
const nameOf = ({ source, eventType, target }: Taken) =>
  `${source.id} on ${eventType} to ${target?.map(({ id }) => id).join(' and ') ?? 'where it is'}`;

function noteTransitions(inspected: { type: string; _transitions?: readonly unknown[] }) {
  // XState's own record of what a step took: it has no public form.
  for (const one of (inspected._transitions ?? []) as Taken[]) taken.add(nameOf(one));
}

/** The transitions within one region of the session that no test of this file has taken so far. */
export function untaken(region: string): string[] {
  const machine: AnyStateMachine = createSession(nothing);
  const all = (node: StateNode): string[] => [
    ...[...node.transitions.values()].flat().map((one) => nameOf(one as unknown as Taken)),
    ...(node.always ?? []).map((one) => nameOf(one as unknown as Taken)),
    ...Object.values(node.states).flatMap((state) => all(state as StateNode)),
  ];
  return all(machine.root.states[region] as unknown as StateNode).filter((name) => !taken.has(name));
}
