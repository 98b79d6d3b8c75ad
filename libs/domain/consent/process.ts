import type { Instant } from '../kernel/index.js';
import { type Actor, type Subject, holds, isOwn } from '../permissions/index.js';

/**
 * Deciding by consent in steps, as sociocratic circles do: a proposal goes through when nobody has an objection that holds, and an objection is worked into the text.
 * Sources: G. Endenburg, Sociocracy: the organization of decision-making, 1998; J. Buck and S. Villines, We the People, 2007, chapter on consent decision-making;
 * T. J. Rau and J. Koch-Gonzalez, Many Voices One Song, 2018, chapter 3 (understand, explore, decide).
 */
export const CONSENT_STEPS = ['proposal', 'questions', 'reactions', 'objections', 'integration', 'decision'] as const;
export type ConsentStep = (typeof CONSENT_STEPS)[number];

/** How a process ends: the circle consents, it does not, or its proposer took it back. */
export const CONSENT_ENDS = ['consent', 'no-consent', 'withdrawn'] as const;
export type ConsentEnd = (typeof CONSENT_ENDS)[number];

/** A step, or an end. */
export const CONSENT_STATES = [...CONSENT_STEPS, ...CONSENT_ENDS] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** What a move from one step to another asks besides the coach. */
export type MoveCondition = 'nothing' | 'some-hold' | 'none-hold' | 'new-text';

/** A move of the process. Forward, or back with a reason that everybody reads. */
export interface ConsentMove {
  readonly from: ConsentStep;
  readonly to: ConsentStep;
  /** Whether the coach says why. */
  readonly reason: boolean;
  readonly asks: MoveCondition;
}

/** The life of a process as data. Ends are reached by the decision (from its step) and by withdrawal (from every step). */
export const CONSENT_MOVES: readonly ConsentMove[] = [
  { from: 'proposal', to: 'questions', reason: false, asks: 'nothing' },
  { from: 'questions', to: 'reactions', reason: false, asks: 'nothing' },
  { from: 'reactions', to: 'objections', reason: false, asks: 'nothing' },
  { from: 'objections', to: 'integration', reason: false, asks: 'some-hold' },
  { from: 'objections', to: 'decision', reason: false, asks: 'none-hold' },
  { from: 'integration', to: 'objections', reason: false, asks: 'new-text' },
  { from: 'integration', to: 'decision', reason: true, asks: 'nothing' },
  { from: 'reactions', to: 'questions', reason: true, asks: 'nothing' },
  { from: 'objections', to: 'reactions', reason: true, asks: 'nothing' },
  { from: 'decision', to: 'objections', reason: true, asks: 'nothing' },
];

/** Who decides: the verified residents of an area, or the members of an association. */
export const CIRCLES = ['area', 'members'] as const;
export type Circle = (typeof CIRCLES)[number];

/** Where an objection stands: said, found to hold, found not to hold, answered by a changed text, kept to the end, or taken back by who said it. */
export const OBJECTION_STATES = ['open', 'tested', 'set-aside', 'resolved', 'standing', 'taken-back'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** A process as decisions see it. */
export interface ConsentFacts extends Subject {
  readonly municipalityId: string;
  readonly authorId: string;
  readonly areaId: string;
  readonly associationId: string | null;
  readonly circle: Circle;
  readonly state: ConsentState;
  /** From which age residents take part: the ordinance's when it was proposed. */
  readonly ageFrom: number;
  /** How many of the circle must say something for a decision. */
  readonly voicesNeeded: number;
  /** The newest text, and the one that the circle is asked about. */
  readonly textVersion: number;
  readonly askedVersion: number;
  /** Objections that nobody tested yet, and those that hold and are not answered. */
  readonly open: number;
  readonly holding: number;
  /** Whether a coach gave the proposal back, and its proposer is to change it. */
  readonly returned: boolean;
}

/** What a step lasts: days from its beginning until the moment that is promised. */
export const STEP_DAYS = { least: 1, usual: 7, most: 60 } as const;

/** Whether a state is a step, in which something can still happen. */
export const isStep = (state: ConsentState): state is ConsentStep => CONSENT_STEPS.some((step) => step === state);

/** Whether only its own side and coaches see it: before it is opened, and among members always. */
export const isInside = ({ circle, state, opened }: { readonly circle: Circle; readonly state: ConsentState; readonly opened: boolean }): boolean => circle === 'members' || state === 'proposal' || !opened;

/** The process as the table of rights sees it. */
export const subjectOfConsent = (one: { readonly municipalityId: string; readonly areaId: string; readonly authorId: string; readonly associationId: string | null; readonly inside: boolean }): Subject => ({ municipalityId: one.municipalityId, areaId: one.areaId, authorId: one.authorId, associationId: one.associationId, public: !one.inside });

/** Whether somebody may read a process: what is inside only its own side (who proposed it, the members) and the coaches of its municipality. */
export const mayReadConsent = (actor: Actor, one: Subject): boolean => one.public !== false || isOwn(actor, one) || holds(actor, 'coach', { municipalityId: one.municipalityId ?? null });

/** Whose turn it is in a step. */
export const TURN_OF: Readonly<Record<ConsentStep, 'coach' | 'circle' | 'proposer'>> = { proposal: 'coach', questions: 'circle', reactions: 'circle', objections: 'circle', integration: 'proposer', decision: 'coach' };

/** Whether the promised moment of a step is over: from then on the coach is to act. */
export const isOverdue = (state: ConsentState, until: Instant, now: Instant): boolean => isStep(state) && now > until;
