import { type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, type Subject, can } from '../permissions/index.js';
import { type KnowledgeFacts, type KnowledgeState } from './sharing.js';
import { KNOWLEDGE_LIMITS } from './words.js';

const orWrongState = (item: KnowledgeFacts, state: KnowledgeState): Problem | null => (item.kind === 'call' && item.state === state ? null : problem('wrong-state'));

/** Whether a coach may put a resident's call on the site. */
export function decideCallPublication(actor: Actor, call: KnowledgeFacts): Result<null> {
  const hindrance = can(actor, 'review-call', call) ?? orWrongState(call, 'in-review');
  return hindrance === null ? ok(null) : refuse(hindrance);
}

/** Whether a coach may give a resident's call back; the notes say what to mend. Gives the clean notes. */
export function decideCallReturn(actor: Actor, call: KnowledgeFacts, notes: string): Result<string> {
  const hindrance = can(actor, 'review-call', call) ?? orWrongState(call, 'in-review');
  return hindrance === null ? checkText(notes, 'notes', KNOWLEDGE_LIMITS.notes) : refuse(hindrance);
}

/** Whether the caller may say what came of the call, which ends it. Gives the clean words. */
export function decideCallClosing(actor: Actor, call: KnowledgeFacts, outcome: string): Result<string> {
  const hindrance = can(actor, 'change-knowledge', call) ?? orWrongState(call, 'published');
  return hindrance === null ? checkText(outcome, 'outcome', KNOWLEDGE_LIMITS.outcome) : refuse(hindrance);
}

/** Whether a plan may answer a call: one of one's own. It waits while the plan is not public. */
export function decideCallAnswer(actor: Actor, call: KnowledgeFacts, plan: Subject): Result<{ readonly waits: boolean }> {
  const hindrance = can(actor, 'change-plan', plan) ?? orWrongState(call, 'published');
  return hindrance === null ? ok({ waits: plan.public !== true }) : refuse(hindrance);
}
