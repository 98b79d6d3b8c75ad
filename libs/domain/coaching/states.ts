/** Where a coaching request can be on its way. */
export const COACHING_STATES = ['asked', 'taken', 'closed', 'withdrawn'] as const;
export type CoachingState = (typeof COACHING_STATES)[number];

/** In which capacity somebody asks. */
export const COACHING_ROLES = ['official', 'association', 'author'] as const;
export type CoachingRole = (typeof COACHING_ROLES)[number];

/** One move: an act that brings a request from any of these states to one. */
export interface CoachingMove {
  readonly act: string;
  readonly from: readonly CoachingState[];
  readonly to: CoachingState;
  readonly by: 'asker' | 'coach';
}

/** The life of a coaching request, as data. A request that is handed over stays taken: it is never without a coach in between. */
export const COACHING_MOVES: readonly CoachingMove[] = [
  { act: 'take', from: ['asked'], to: 'taken', by: 'coach' },
  { act: 'take-over', from: ['taken'], to: 'taken', by: 'coach' },
  { act: 'hand-over', from: ['taken'], to: 'taken', by: 'coach' },
  { act: 'close', from: ['taken'], to: 'closed', by: 'coach' },
  { act: 'withdraw', from: ['asked', 'taken'], to: 'withdrawn', by: 'asker' },
];

/** States in which a request's way has ended. */
export const ENDED_COACHING: readonly CoachingState[] = ['closed', 'withdrawn'];

/** States in which somebody is to act. */
export const OPEN_COACHING: readonly CoachingState[] = ['asked', 'taken'];

/** The state to which an act brings a request; null where it cannot follow. */
export const coachingAfter = (act: string, from: CoachingState): CoachingState | null => COACHING_MOVES.find((move) => move.act === act && move.from.includes(from))?.to ?? null;

/** Faults of the machine: states that cannot be reached or cannot end, and ends that can be left. Empty when it is sound. */
export function coachingFaults(moves: readonly CoachingMove[] = COACHING_MOVES): readonly string[] {
  const spread = (starts: readonly CoachingState[], step: (state: CoachingState) => readonly CoachingState[]): Set<CoachingState> => {
    const seen = new Set(starts);
    for (const state of seen) for (const next of step(state)) seen.add(next);
    return seen;
  };
  const reachable = spread(['asked'], (state) => moves.filter((move) => move.from.includes(state)).map((move) => move.to));
  const ending = spread(ENDED_COACHING, (state) => moves.filter((move) => move.to === state).flatMap((move) => move.from));
  return [
    ...COACHING_STATES.filter((state) => !reachable.has(state)).map((state) => `${state} cannot be reached`),
    ...COACHING_STATES.filter((state) => !ending.has(state)).map((state) => `${state} cannot end`),
    ...ENDED_COACHING.filter((state) => moves.some((move) => move.from.includes(state))).map((state) => `${state} is an end but can be left`),
  ];
}
