import type { AreaId, AssociationId, MunicipalityId, PersonId, Problem } from '../../kernel/index.js';
import { DEFAULT_ORDINANCE } from '../../ordinances/index.js';
import { type Actor, VISITOR } from '../../permissions/index.js';
import { PLAN_STATES, type PlanFacts, type PlanText } from '../index.js';

/** The municipality, its area and an association there. */
export const HERE = 'tynaarlo' as MunicipalityId;
export const ZEIJEN = 'zeijen' as AreaId;
export const GROUP = 'dorpsbelangen' as AssociationId;
/** The day on which everything here happens. */
export const TODAY = '2027-02-01';
/** A reason that is long enough. */
export const REASON = 'Omdat dit voor het hele dorp beter is.';
/** The rules for plans, as they usually are. */
export const RULES = DEFAULT_ORDINANCE.kinds.plan;

/** Who lives in the area and wrote the plan, where nothing else is said. */
export const resident = (more: Partial<NonNullable<Actor['residence']>> = {}, actor: Partial<Actor> = {}): Actor => ({
  ...VISITOR,
  personId: 'author' as PersonId,
  emailConfirmed: true,
  residence: { municipalityId: HERE, areaId: ZEIJEN, verified: true, birthYear: 1980, ...more },
  ...actor,
});
/** Who works for the municipality. */
export const staff = (role: 'coach' | 'official' | 'clerk', name: string = role): Actor => ({
  ...VISITOR,
  personId: name as PersonId,
  roles: [{ role, municipalityId: HERE }],
});
/** A public plan in a state. */
export const plan = (state: PlanFacts['state'], more: Partial<PlanFacts> = {}): PlanFacts => ({
  state,
  municipalityId: HERE,
  areaId: ZEIJEN,
  authorId: 'author',
  associationId: null,
  public: true,
  ...more,
});
/** A text that can be handed in. */
export const TEXT: PlanText = {
  kind: 'plan',
  title: 'Een bank bij de vijver',
  summary: 'Een plek om te zitten voor wie wandelt.',
  body: 'Bij de vijver is geen plek om te zitten. Een bank maakt het pad voor iedereen bruikbaar.',
  challenge: null,
  themes: ['green'],
  costCents: 45_000,
};

type Answer = { readonly ok: boolean; readonly problems?: readonly Problem[] };
/** What a decision says: yes, or each problem with its place. */
export const told = (answer: Answer): string =>
  answer.ok ? 'yes' : (answer.problems ?? []).map((p) => [p.code, ...(p.path.length > 0 ? [p.path.join('.')] : [])].join(' at ')).join(', ');
/** The states in which something can be done. */
export const statesThatAllow = (decide: (state: PlanFacts['state']) => Answer): string[] => PLAN_STATES.filter((state) => decide(state).ok);
