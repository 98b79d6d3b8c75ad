import { READABLE_STATES } from '#domain/knowledge';
import { type Actor, type Subject, can, canReadUnpublished } from '#domain/permissions';
import type { KnowledgeRow } from './knowledge.query.js';
import type { KnowledgeType } from './knowledge.type.js';

type Known = Pick<KnowledgeRow, 'municipalityId' | 'areaId' | 'authorId' | 'associationId' | 'state'>;

/** A story, lesson or call as the table of rights sees it. */
export const subjectOf = (item: Known): Subject => ({ municipalityId: item.municipalityId, areaId: item.areaId, authorId: item.authorId, associationId: item.associationId, public: READABLE_STATES.includes(item.state), draft: item.state === 'returned' || item.state === 'withdrawn' });

/** Whether the actor may read it: what is published everybody; a call before only its own side and the staff. */
export const mayRead = (actor: Actor, item: Known): boolean => item.state !== 'withdrawn' && (READABLE_STATES.includes(item.state) || canReadUnpublished(actor, subjectOf(item)));

/** It as this actor may read it. */
export function shownKnowledge(row: KnowledgeRow, actor: Actor): KnowledgeType {
  const subject = subjectOf(row);
  const may = (act: Parameters<typeof can>[1]): boolean => can(actor, act, subject) === null;
  const own = may('change-knowledge');
  const open = row.kind === 'call' && row.state === 'published';
  return {
    ...row,
    notes: own || may('review-call') ? row.notes : null,
    viewerCan: { change: own && row.state !== 'closed' && row.state !== 'withdrawn', close: own && open, review: row.state === 'in-review' && may('review-call'), answer: open && actor.personId !== null },
  };
}
