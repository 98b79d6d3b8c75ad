import { type Instant, type LocalDate, type Result, addDays, endOfDay, localDate, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';

/** Limits of proving one's residence. */
export const RESIDENCE_LIMITS = {
  /** Wrong codes after which a letter is worth nothing any more. */
  attempts: 5,
  /** Days after the day of printing on which a code still works. */
  validDays: 30,
  /** Letters that a person may ask for in a year. */
  lettersInAYear: 3,
  /** Letters that are printed as one batch; the next batch comes when this one is posted. */
  lettersAtOnce: 500,
  oldest: 120,
} as const;

/** Ways in which a residence is proved. */
export const PROOFS = ['letter', 'table'] as const;
export type Proof = (typeof PROOFS)[number];

/** Whether somebody can be born in this year. */
export function checkBirthYear(year: number, today: LocalDate, path = 'birthYear'): Result<number> {
  const thisYear = Number(today.slice(0, 4));
  if (!Number.isInteger(year)) return refuse(problem('invalid-format', path));
  if (year > thisYear) return refuse(problem('too-large', path, { max: thisYear }));
  return year < thisYear - RESIDENCE_LIMITS.oldest ? refuse(problem('too-small', path, { min: thisYear - RESIDENCE_LIMITS.oldest })) : ok(year);
}

/** What is known about a person's home and letters. */
export interface LetterFacts {
  readonly residenceChosen: boolean;
  readonly verified: boolean;
  /** Whether a letter is asked for that was not printed yet. */
  readonly waiting: boolean;
  readonly lettersLastYear: number;
}

/** Whether a person may ask for a letter with a code. */
export function decideLetter(facts: LetterFacts): Result<null> {
  if (!facts.residenceChosen) return refuse(problem('required', 'areaId'));
  if (facts.verified || facts.waiting) return refuse(problem('already-done'));
  return facts.lettersLastYear >= RESIDENCE_LIMITS.lettersInAYear ? refuse(problem('limit-reached', '', { max: RESIDENCE_LIMITS.lettersInAYear })) : ok(null);
}

/** The last moment at which a code works: the end of the thirtieth day after printing, Europe/Amsterdam. */
export const codeExpiresAt = (printedAt: Instant): Instant => endOfDay(addDays(localDate(printedAt), RESIDENCE_LIMITS.validDays));

/** A letter, and the code that was typed against it. */
export interface VerificationFacts {
  readonly verified: boolean;
  /** When the person's last letter was printed; null when there is none. */
  readonly printedAt: Instant | null;
  /** Whether the person moved to another area after the letter was asked for. */
  readonly movedSince: boolean;
  /** Wrong codes so far. */
  readonly attempts: number;
  readonly codeMatches: boolean;
}

/**
 * Whether a code from a letter proves a residence. Refused with `already-done`, `not-found` (no letter), `token-expired`, `too-many-attempts`, or `code-wrong` with the attempts
 * that are `left`; only `code-wrong` costs an attempt. The right code after the last attempt does not help.
 */
export function decideVerification(facts: VerificationFacts, now: Instant): Result<null> {
  if (facts.verified) return refuse(problem('already-done'));
  if (facts.printedAt === null) return refuse(problem('not-found', 'code'));
  if (facts.movedSince || now > codeExpiresAt(facts.printedAt)) return refuse(problem('token-expired', 'code'));
  if (facts.attempts >= RESIDENCE_LIMITS.attempts) return refuse(problem('too-many-attempts', 'code'));
  return facts.codeMatches ? ok(null) : refuse(problem('code-wrong', 'code', { left: RESIDENCE_LIMITS.attempts - facts.attempts - 1 }));
}

/** A person whose residence is to be proved at the kitchen table. */
export interface TableFacts {
  readonly residentId: string;
  readonly municipalityId: string;
  readonly verified: boolean;
  /** Whether a first person has written it down already. */
  readonly waiting: boolean;
}

const subjectOf = (facts: TableFacts, firstPersonId: string | null): Subject => ({
  municipalityId: facts.municipalityId,
  authorId: facts.residentId,
  firstPersonId,
});

/** Whether a coach may write down that this resident lives where they say; it holds when another person has confirmed it. Nobody does so for themselves. */
export function decideTableProof(actor: Actor, facts: TableFacts): Result<null> {
  const hindrance = can(actor, 'verify-residence', subjectOf(facts, null));
  if (hindrance !== null) return refuse(hindrance);
  return facts.verified || facts.waiting ? refuse(problem('already-done')) : ok(null);
}

/** Whether this person may confirm what `firstPersonId` wrote down: somebody else than they, and than the resident. */
export function decideTableConfirmation(actor: Actor, facts: TableFacts, firstPersonId: string): Result<null> {
  const hindrance = can(actor, 'confirm-residence', subjectOf(facts, firstPersonId));
  if (hindrance !== null) return refuse(hindrance);
  if (facts.verified) return refuse(problem('already-done'));
  return facts.waiting ? ok(null) : refuse(problem('too-early'));
}
