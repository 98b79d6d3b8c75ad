import { type CoachingFacts, coachingNext, decideCoachingWithdrawal, decideTaking, isAsker, leadsRequest, readsNotes } from '#domain/coaching';
import { type Instant, localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { CoachingDetailRow, CoachingRow } from './coaching.query.js';
import type { CoachingDetailType, CoachingRequestType } from './coaching.type.js';

/** A request as decisions see it. */
export const factsOf = (row: CoachingRow): CoachingFacts => ({ municipalityId: row.municipalityId, areaId: row.areaId, authorId: row.authorId, associationId: row.associationId, role: row.role, state: row.state, coachId: row.coachId, deputyId: row.deputyId, coachStays: row.coachStays });

/** A request as this actor may read it. */
export function shownCoaching(row: CoachingRow, actor: Actor, now: Instant): CoachingRequestType {
  const next = coachingNext({ state: row.state, replied: row.repliedAt !== null, due: row.dueOn, visitAt: row.visitAt?.getTime() ?? null });
  return { ...row, noLesson: readsNotes(actor, factsOf(row)) ? row.noLesson : null, next: { ...next, late: next.due !== null && next.due < localDate(now) } };
}

/** A request with everything that this actor may read on its page. */
export function shownDetail(row: CoachingDetailRow, actor: Actor, now: Instant): CoachingDetailType {
  const facts = factsOf(row);
  const [notes, leads, asks] = [readsNotes(actor, facts), leadsRequest(actor, facts), isAsker(actor, facts)];
  const lead = leads && row.state === 'taken';
  const open = row.state === 'asked' || row.state === 'taken';
  return {
    ...row,
    ...shownCoaching(row, actor, now),
    messages: row.messages,
    notes: notes ? row.notes.map((note) => ({ ...note, handOver: note.kind === 'hand-over' })) : [],
    visits: row.visits.map((visit) => ({ ...visit, viewerCanChange: lead && !visit.cancelled && Date.parse(visit.startsAt) > now })),
    hours: notes ? row.hours.map((entry) => ({ ...entry, mine: entry.personId === actor.personId })) : [],
    successors: lead ? row.successors : [],
    viewerCan: { take: decideTaking(actor, facts).ok, lead, log: leads && (row.state === 'taken' || row.state === 'closed'), note: notes && open, write: (asks && open) || lead, withdraw: decideCoachingWithdrawal(actor, facts).ok },
  };
}
