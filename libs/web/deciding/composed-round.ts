import type { ComposeRoundMutationVariables, Joining, MajorityRule, Method, QuorumBase } from '#contract/documents';
import { isOptionMethod } from '#domain/deciding';
import { methodOf } from './option-text';
import type { RoundOnPage } from './round-page';

/** Who is asked: the residents around a plan, of an area or of a municipality, or the members of an association. */
export interface RoundPlace {
  readonly kind: 'PLAN' | 'AREA' | 'MUNICIPALITY' | 'MEMBERS';
  readonly id: string;
}

/** The chambers that a weight can be given to. */
export const WEIGHED = ['residents', 'young', 'municipality'] as const;

/** What the form holds; the moment and figures as typed. */
export interface RoundForm {
  readonly question: string;
  readonly explanation: string;
  readonly method: Method;
  readonly options: readonly string[];
  readonly rule: MajorityRule;
  readonly joining: Joining;
  readonly quorum: string;
  readonly quorumBase: QuorumBase;
  readonly closes: string;
  readonly seats: string;
  readonly young: boolean;
  readonly weights: Readonly<Record<(typeof WEIGHED)[number], string>>;
}

export const optionsOf = (names: Readonly<Record<string, string>>): { value: string; label: string }[] => Object.entries(names).map(([value, label]) => ({ value, label }));

const whole = (typed: string, wrong: number): number => (/^\d{1,3}$/.test(typed.trim()) ? Number(typed) : wrong);

/** What is sent; what cannot be read is sent as what the server refuses at the field. */
export function inputOf(form: RoundForm, place: RoundPlace, roundId: string | null): ComposeRoundMutationVariables['input'] {
  const closes = new Date(form.closes);
  const about = (kind: RoundPlace['kind']): string | null => (roundId === null && place.kind === kind ? place.id : null);
  return {
    roundId, planId: about('PLAN'), areaId: about('AREA'), municipalityId: about('MUNICIPALITY'), associationId: about('MEMBERS'),
    question: form.question, explanation: form.explanation, method: form.method, rule: form.rule, joining: place.kind === 'MEMBERS' ? 'ALL_AGREE' : form.joining,
    options: isOptionMethod(methodOf(form.method)) ? [...form.options] : null,
    seats: form.method === 'STV' ? whole(form.seats, 0) : 1,
    young: place.kind !== 'MEMBERS' && form.young,
    weights: form.joining === 'WEIGHTED' && place.kind !== 'MEMBERS' ? WEIGHED.filter((chamber) => chamber !== 'young' || form.young).map((chamber) => ({ chamber, weight: whole(form.weights[chamber], 0) })) : null,
    quorumPercentage: whole(form.quorum, -1), quorumBase: form.quorumBase,
    closesAt: (Number.isNaN(closes.getTime()) ? new Date(0) : closes).toISOString(),
  };
}

/** A draft as the form shows it. */
export function composedOf(round: RoundOnPage): RoundForm {
  const at = new Date(round.closesAt);
  const weight = (chamber: string, otherwise: string): string => round.weights.find(({ name }) => name === chamber)?.value ?? otherwise;
  return {
    question: round.question, explanation: round.explanation, method: round.method, options: round.options.length === 0 ? ['', ''] : round.options, rule: round.rule, joining: round.joining, quorum: String(round.quorumPercentage), quorumBase: round.quorumBase,
    closes: new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16), seats: String(round.seats), young: round.young, weights: { residents: weight('residents', '50'), young: weight('young', '20'), municipality: weight('municipality', '50') },
  };
}
