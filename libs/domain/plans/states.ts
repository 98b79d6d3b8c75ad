import { type Problem, problem } from '../kernel/index.js';

/** Where a plan can be on its way. */
export const PLAN_STATES = [
  'draft', 'in-review', 'gathering-support', 'awaiting-response', 'declined', 'adopted', 'backed', 'co-decide', 'deciding', 'decided', 'under-way', 'completed', 'stopped', 'expired', 'refused', 'merged', 'withdrawn',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What the municipality can answer. */
export const OUTCOMES = ['declined', 'adopted', 'backed', 'co-decide'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who moves a plan. `system` is the clock, a threshold or a count. */
export type Mover = 'author' | 'coach' | 'official' | 'system';

/** One move: an act that brings a plan from any of these states to one. */
export interface Move {
  readonly act: string;
  readonly from: readonly PlanState[];
  readonly to: PlanState;
  readonly by: Mover;
}

const BEFORE_A_ROUND: readonly PlanState[] = ['draft', 'in-review', 'gathering-support', 'awaiting-response', 'adopted', 'backed', 'co-decide', 'expired'];
const GRANTED: readonly PlanState[] = ['adopted', 'backed', 'decided'];

/** The life of a plan, as data. The picture in the documentation is drawn from it. */
export const PLAN_MOVES: readonly Move[] = [
  { act: 'submit', from: ['draft'], to: 'in-review', by: 'author' },
  { act: 'return', from: ['in-review'], to: 'draft', by: 'coach' },
  { act: 'refuse', from: ['in-review'], to: 'refused', by: 'coach' },
  { act: 'uphold-appeal', from: ['refused'], to: 'in-review', by: 'coach' },
  { act: 'publish', from: ['in-review'], to: 'gathering-support', by: 'coach' },
  { act: 'publish-without-threshold', from: ['in-review'], to: 'awaiting-response', by: 'coach' },
  { act: 'merge', from: ['in-review', 'gathering-support'], to: 'merged', by: 'coach' },
  { act: 'reach-threshold', from: ['gathering-support'], to: 'awaiting-response', by: 'system' },
  { act: 'expire', from: ['gathering-support'], to: 'expired', by: 'system' },
  { act: 'renew', from: ['expired'], to: 'gathering-support', by: 'author' },
  { act: 'decline', from: ['awaiting-response'], to: 'declined', by: 'official' },
  { act: 'adopt', from: ['awaiting-response'], to: 'adopted', by: 'official' },
  { act: 'back', from: ['awaiting-response'], to: 'backed', by: 'official' },
  { act: 'offer-co-decision', from: ['awaiting-response'], to: 'co-decide', by: 'official' },
  { act: 'reopen-response', from: ['declined'], to: 'awaiting-response', by: 'official' },
  { act: 'open-round', from: ['co-decide'], to: 'deciding', by: 'official' },
  { act: 'annul-round', from: ['deciding'], to: 'co-decide', by: 'official' },
  { act: 'close-without-match', from: ['deciding'], to: 'co-decide', by: 'system' },
  { act: 'close-with-match', from: ['deciding'], to: 'decided', by: 'system' },
  { act: 'close-with-refusal', from: ['deciding'], to: 'stopped', by: 'system' },
  { act: 'start', from: GRANTED, to: 'under-way', by: 'official' },
  { act: 'complete', from: ['under-way'], to: 'completed', by: 'author' },
  { act: 'stop', from: [...GRANTED, 'under-way', 'co-decide'], to: 'stopped', by: 'official' },
  { act: 'withdraw', from: BEFORE_A_ROUND, to: 'withdrawn', by: 'author' },
];

/** States in which a plan's way has ended. */
export const FINAL_STATES: readonly PlanState[] = ['completed', 'stopped', 'merged', 'withdrawn'];

/** States in which a municipality or a coach must act by a date. */
export const CLOCKED_STATES: readonly PlanState[] = ['in-review', 'gathering-support', 'awaiting-response'];

/** The move of an act from a state, or why there is none. */
export function moveOf(act: string, from: PlanState): { readonly ok: true; readonly move: Move } | { readonly ok: false; readonly problem: Problem } {
  const move = PLAN_MOVES.find((m) => m.act === act && m.from.includes(from));
  return move === undefined ? { ok: false, problem: problem('wrong-state', '', { state: from }) } : { ok: true, move };
}

/** The act with which the municipality gives an outcome. */
export const ACT_OF_OUTCOME: Readonly<Record<Outcome, string>> = { declined: 'decline', adopted: 'adopt', backed: 'back', 'co-decide': 'offer-co-decision' };

/** Faults of a machine: states that cannot be reached from the draft, or from which no end can be reached. Empty when it is sound. */
export function machineFaults(moves: readonly Move[] = PLAN_MOVES): readonly string[] {
  const reach = (starts: readonly PlanState[], step: (state: PlanState) => readonly PlanState[]): Set<PlanState> => {
    const seen = new Set<PlanState>(starts);
    for (const state of seen) for (const next of step(state)) seen.add(next);
    return seen;
  };
  const reachable = reach(['draft'], (state) => moves.filter((m) => m.from.includes(state)).map((m) => m.to));
  const ending = reach(FINAL_STATES, (state) => moves.filter((m) => m.to === state).flatMap((m) => m.from));
  return PLAN_STATES.flatMap((state) => [...(reachable.has(state) ? [] : [`${state} cannot be reached`]), ...(ending.has(state) ? [] : [`${state} cannot end`])]);
}

/** The life of a plan as a Mermaid diagram. */
export function drawPlanLife(moves: readonly Move[] = PLAN_MOVES): string {
  const arrows = moves.flatMap((m) => m.from.map((from) => `  ${id(from)} --> ${id(m.to)} : ${m.act} (${m.by})`));
  return ['stateDiagram-v2', ...PLAN_STATES.map((s) => `  ${id(s)} : ${s}`), '  [*] --> draft', ...arrows, ...FINAL_STATES.map((s) => `  ${id(s)} --> [*]`)].join('\n');
}

const id = (state: PlanState): string => state.replaceAll('-', '_');
