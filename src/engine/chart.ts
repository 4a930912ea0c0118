import type { Condition } from '../../flows/condition.ts';
import { interview } from '../../flows/interview.ts';

type State = {
  readonly always?: { readonly guard: { readonly params: Condition }; readonly target: string };
  readonly on?: Readonly<Record<string, string>>;
  readonly type?: string;
};
type Guide = { readonly initial?: string; readonly states?: Readonly<Record<string, State>>; readonly onDone?: string };

/** Every guide of the interview by its id, as it is written in the machine. */
const guides = Object.entries(interview.config.states as Readonly<Record<string, Guide>>);

/** A condition in words that stay the same: `happened is shared or faked`. */
export function conditionText(condition: Condition): string {
  if ('not' in condition) return `not (${conditionText(condition.not)})`;
  if ('all' in condition) return condition.all.map(grouped).join(' and ');
  if ('any' in condition) return condition.any.map(grouped).join(' or ');
  if ('only' in condition) return `${condition.q} is only ${condition.only.join(' or ')}`;
  if ('except' in condition && condition.except.length === 0) return `${condition.q} is answered`;
  if ('except' in condition) return `${condition.q} is other than ${condition.except.join(' or ')}`;
  return `${condition.q} is ${[condition.is].flat().join(' or ')}`;
}

function grouped(condition: Condition): string {
  return 'all' in condition || 'any' in condition ? `(${conditionText(condition)})` : conditionText(condition);
}

/** The whole interview as Mermaid text: one guide after the other, then the plan. */
export function interviewChart(): string {
  const arrows = guides.flatMap(([id, { onDone, states }]) => [
    ...(onDone === undefined ? [] : [`  ${node(id)} --> ${node(onDone)}`]),
    ...(states === undefined && id === 'plan' ? ['  plan -- fit it better --> fitting'] : []),
  ]);
  const labels = guides.map(([id]) => `  ${node(id)}["${id}"]`);
  return ['flowchart TD', ...labels, ...arrows].join('\n');
}

/** The guides that can be drawn, in the order of the interview. */
export const guideIds: readonly string[] = guides.filter(([, { states }]) => states !== undefined).map(([id]) => id);

/** One guide as Mermaid text: its questions, and by which condition each is asked or passed by. */
export function guideChart(id: string): string {
  const guide = guides.find(([name]) => name === id)?.[1];
  if (guide?.states === undefined) throw new Error(`no guide ${id}`);
  const lines = Object.entries(guide.states).flatMap(([state, { always, on, type }]) => [
    type === 'final' ? `  ${state}(["on to the next guide"])` : `  ${state}["${state}"]`,
    ...(on?.next === undefined ? [] : [`  ${state} --> ${on.next}`]),
    ...(always === undefined
      ? []
      : [`  ${state} -. "passed by unless ${conditionText(always.guard.params)}" .-> ${always.target}`]),
  ]);
  return ['flowchart TD', `  start((" ")) --> ${guide.initial}`, ...lines].join('\n');
}

/** Mermaid reads a bare hyphen as part of an arrow. */
function node(id: string): string {
  return id.replaceAll('-', '_');
}
