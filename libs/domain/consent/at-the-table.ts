import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import type { ConsentFacts } from './process.js';
import { type SaidStand, checkSaid } from './taking-part.js';

/** What a coach enters for somebody without the internet. */
export interface PaperStand {
  /** Whether this person belongs to the circle and has no account: who has one speaks for themselves. */
  readonly known: boolean;
  /** The state of the objection that they said before of this text; null without one. */
  readonly own: string | null;
}

/** Whether a coach may enter what somebody said at the table: while objections are said, for who belongs to the circle and is not on a screen. Gives the clean words. */
export function decidePaperStand(actor: Actor, consent: ConsentFacts, { known, own }: PaperStand, said: SaidStand): Result<SaidStand> {
  const hindrance = can(actor, 'enter-paper-ballot', consent) ?? (consent.state === 'objections' ? null : problem('wrong-state')) ?? (known ? null : problem('not-found', 'personId'));
  return hindrance === null ? checkSaid(own, said) : refuse(hindrance);
}

/** What was entered, and by whom. */
export interface PaperEntry extends SaidStand {
  readonly version: number;
  readonly enteredBy: string;
}

/** Whether somebody may confirm what was entered: another than who entered it, of the text that is asked about, while objections are said. */
export function decidePaperConfirming(actor: Actor, consent: ConsentFacts, entry: PaperEntry, own: string | null): Result<SaidStand> {
  const stands: Problem | null = consent.state === 'objections' && entry.version === consent.askedVersion ? null : problem('wrong-state');
  const hindrance = can(actor, 'confirm-paper-ballot', { ...consent, firstPersonId: entry.enteredBy }) ?? stands;
  return hindrance === null ? checkSaid(own, entry) : refuse(hindrance);
}

/** Whether somebody may drop what was entered: whoever sits at the table, who entered it as well. */
export function decidePaperDropping(actor: Actor, consent: ConsentFacts): Result<null> {
  const hindrance = can(actor, 'confirm-paper-ballot', consent);
  return hindrance === null ? ok(null) : refuse(hindrance);
}
