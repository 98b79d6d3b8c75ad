import { type LocalDate, type Problem, problem } from '../kernel/index.js';

/** Where a plan can be on its way. */
export const PLAN_STATES = [
  'draft',
  'in-review',
  'gathering-support',
  'awaiting-response',
  'declined',
  'adopted',
  'backed',
  'co-decide',
  'deciding',
  'decided',
  'under-way',
  'completed',
  'stopped',
  'expired',
  'refused',
  'merged',
  'withdrawn',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What the municipality can answer. */
export const OUTCOMES = ['declined', 'adopted', 'backed', 'co-decide'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who moves a plan. `system` is the clock, a threshold or a count. */
export type Mover = 'author' | 'coach' | 'official' | 'clerk' | 'system';

/** One move: an act that brings a plan from any of these states to one. */
export interface Move {
  readonly act: string;
  readonly from: readonly PlanState[];
  readonly to: PlanState;
  readonly by: readonly Mover[];
  /** Whether the step is told to everybody; what happens before publication is between author and coach. */
  readonly public: boolean;
}

const BEFORE_A_ROUND: readonly PlanState[] = ['draft', 'in-review', 'gathering-support', 'awaiting-response', 'adopted', 'backed', 'co-decide', 'expired'];
const GRANTED: readonly PlanState[] = ['adopted', 'backed', 'decided'];

/** The life of a plan, as data. The picture in the documentation is drawn from it. */
export const PLAN_MOVES: readonly Move[] = [
  { act: 'submit', from: ['draft'], to: 'in-review', by: ['author'], public: true },
  { act: 'return', from: ['in-review'], to: 'draft', by: ['coach'], public: false },
  { act: 'refuse', from: ['in-review'], to: 'refused', by: ['coach'], public: false },
  { act: 'uphold-appeal', from: ['refused'], to: 'in-review', by: ['coach'], public: false },
  { act: 'publish', from: ['in-review'], to: 'gathering-support', by: ['coach'], public: true },
  { act: 'publish-without-threshold', from: ['in-review'], to: 'awaiting-response', by: ['coach'], public: true },
  { act: 'merge', from: ['in-review', 'gathering-support'], to: 'merged', by: ['coach'], public: true },
  { act: 'reach-threshold', from: ['gathering-support'], to: 'awaiting-response', by: ['system'], public: true },
  { act: 'expire', from: ['gathering-support'], to: 'expired', by: ['system'], public: true },
  { act: 'renew', from: ['expired'], to: 'gathering-support', by: ['author'], public: true },
  { act: 'decline', from: ['awaiting-response'], to: 'declined', by: ['official'], public: true },
  { act: 'adopt', from: ['awaiting-response'], to: 'adopted', by: ['official'], public: true },
  { act: 'back', from: ['awaiting-response'], to: 'backed', by: ['official'], public: true },
  { act: 'offer-co-decision', from: ['awaiting-response'], to: 'co-decide', by: ['official'], public: true },
  { act: 'reopen-response', from: ['declined'], to: 'awaiting-response', by: ['official', 'clerk'], public: true },
  { act: 'open-round', from: ['co-decide'], to: 'deciding', by: ['official'], public: true },
  { act: 'annul-round', from: ['deciding'], to: 'co-decide', by: ['official'], public: true },
  { act: 'close-without-match', from: ['deciding'], to: 'co-decide', by: ['system'], public: true },
  { act: 'close-with-advice', from: ['deciding'], to: 'awaiting-response', by: ['system'], public: true },
  { act: 'close-with-match', from: ['deciding'], to: 'decided', by: ['system'], public: true },
  { act: 'close-with-refusal', from: ['deciding'], to: 'stopped', by: ['system'], public: true },
  { act: 'fund', from: ['gathering-support', 'awaiting-response', 'expired', 'co-decide'], to: 'decided', by: ['system'], public: true },
  { act: 'start', from: GRANTED, to: 'under-way', by: ['author', 'official'], public: true },
  { act: 'complete', from: ['under-way'], to: 'completed', by: ['author', 'official'], public: true },
  { act: 'stop', from: [...GRANTED, 'under-way', 'co-decide'], to: 'stopped', by: ['author', 'official'], public: true },
  { act: 'withdraw', from: BEFORE_A_ROUND, to: 'withdrawn', by: ['author'], public: true },
];

/** States in which a plan's way has ended for good. */
export const FINAL_STATES: readonly PlanState[] = ['completed', 'stopped', 'merged', 'withdrawn'];

/** States in which a plan may rest for ever, though a second look or a renewal can set it going again. */
export const RESTING_STATES: readonly PlanState[] = ['refused', 'declined', 'expired'];

/** States in which a plan stands still after a no, or for good: it is no option of a budget. */
export const ENDED_STATES: readonly PlanState[] = [...FINAL_STATES, 'declined', 'refused'];

/** States that a plan can only be in once it was published. What was merged or withdrawn before that stays unseen. */
export const PUBLIC_STATES: readonly PlanState[] = [
  'gathering-support',
  'awaiting-response',
  'declined',
  'adopted',
  'backed',
  'co-decide',
  'deciding',
  'decided',
  'under-way',
  'completed',
  'stopped',
  'expired',
];

/** States in which residents may put their name under a plan, and take it away. */
export const SUPPORTED_STATES: readonly PlanState[] = ['gathering-support', 'awaiting-response'];

/** States in which a published plan may get a new version: until the answer, and between two rounds. */
export const CHANGEABLE_STATES: readonly PlanState[] = ['gathering-support', 'awaiting-response', 'co-decide'];

/** States in which author and municipality walk the way from yes to done. */
export const TRACK_STATES: readonly PlanState[] = [...GRANTED, 'under-way'];

/** The move of an act from a state, or why there is none. */
export function moveOf(act: string, from: PlanState): { readonly ok: true; readonly move: Move } | { readonly ok: false; readonly problem: Problem } {
  const move = PLAN_MOVES.find((m) => m.act === act && m.from.includes(from));
  return move === undefined ? { ok: false, problem: problem('wrong-state', '', { state: from }) } : { ok: true, move };
}

/** Whether a plan waits for the municipality's answer with the advice of a round in hand: nobody was answered since that the plan is decided together. */
export const isAdvised = (plan: { readonly state: PlanState; readonly outcome: string | null }): boolean => plan.state === 'awaiting-response' && plan.outcome === 'co-decide';

/** Whether a refusal or a declined answer is being looked at again: only then a term runs for it. */
export const isLookedAtAgain = (plan: { readonly state: PlanState; readonly dueOn: LocalDate | null }): boolean => (plan.state === 'refused' || plan.state === 'declined') && plan.dueOn !== null;

/** What the municipality can answer: all, but once it has the advice of a round it decides by itself. */
export const outcomesOf = (advised: boolean): readonly Outcome[] => OUTCOMES.filter((outcome) => !advised || outcome !== 'co-decide');

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
  const left = FINAL_STATES.filter((state) => moves.some((m) => m.from.includes(state)));
  const twice = moves.flatMap((m, i) =>
    m.from
      .filter((from) => moves.some((other, j) => j < i && other.act === m.act && other.from.includes(from)))
      .map((from) => `${m.act} leaves ${from} in two ways`),
  );
  return [
    ...PLAN_STATES.flatMap((state) => [...(reachable.has(state) ? [] : [`${state} cannot be reached`]), ...(ending.has(state) ? [] : [`${state} cannot end`])]),
    ...left.map((state) => `${state} is final but can be left`),
    ...twice,
  ];
}

const nodeOf = (state: PlanState): string => state.replaceAll('-', '_');

/** The life of a plan as a Mermaid diagram. */
export function drawPlanLife(moves: readonly Move[] = PLAN_MOVES): string {
  const names = PLAN_STATES.map((state) => `  ${nodeOf(state)} : ${state}`);
  const arrows = moves.flatMap((m) => m.from.map((from) => `  ${nodeOf(from)} --> ${nodeOf(m.to)} : ${m.act} (${m.by.join(' or ')})`));
  const ends = [...FINAL_STATES, ...RESTING_STATES].map((state) => `  ${nodeOf(state)} --> [*]`);
  return ['stateDiagram-v2', ...names, '  [*] --> draft', ...arrows, ...ends].join('\n');
}

/** The page `docs/generated/plan-life.md`. */
export const planLifePage = (): string =>
  `# The life of a plan\n\nDrawn from the machine in \`libs/domain/plans/states.ts\` by \`node libs/tooling/draw-plan-life.mjs\`; a test keeps it true.\n\n\`\`\`mermaid\n${drawPlanLife()}\n\`\`\`\n`;
