import { type CommentFacts, hindranceToTakeOver, subjectOfComment, withNames } from '#domain/discussion';
import { type Actor, can, holds, isForGuests } from '#domain/permissions';
import type { CommentRow } from './comments.query.js';
import type { CommentType, CommentViewerCanType } from './discussion.type.js';

const factsOf = (row: CommentRow): Pick<CommentFacts, 'municipalityId' | 'authorId'> => ({ municipalityId: row.municipalityId, authorId: row.authorId });

function viewerCan(row: CommentRow, actor: Actor): CommentViewerCanType {
  const subject = { ...subjectOfComment(factsOf(row)), firstPersonId: row.hiding?.hiddenBy ?? null };
  const open = row.hiding === null && !row.withdrawn;
  const mine = row.authorId === actor.personId;
  const may = (act: Parameters<typeof can>[1]): boolean => can(actor, act, subject) === null;
  return {
    takeOver: row.about !== null && hindranceToTakeOver(actor, row.about, { about: row.subjectKind, kind: row.kind, at: row.at.getTime(), hidden: row.hiding !== null, withdrawn: row.withdrawn, takenOver: row.takenOverVersion !== null }) === null,
    answer: open && row.parentId === null && may('comment'),
    edit: open && may('edit-comment'),
    thank: open && !mine && may('thank'),
    report: open && !mine && !row.viewerReported && (actor.personId === null ? isForGuests('report') : may('report')),
    hide: open && may('hide'),
    askSecondLook: row.hiding !== null && row.hiding.askedReason === null && may('ask-second-look'),
    review: row.hiding !== null && row.hiding.askedReason !== null && row.hiding.upheld === null && may('review-hidden'),
  };
}

/** A comment as this actor may read it: what is hidden only by its author and the coaches. */
export function shownComment(row: CommentRow, actor: Actor): CommentType {
  const concerned = row.authorId === actor.personId || holds(actor, 'coach', { municipalityId: row.municipalityId });
  const readable = !row.withdrawn && (row.hiding === null || concerned);
  const inside = <T>(value: T | null): T | null => (concerned ? value : null);
  const hiding = row.hiding === null ? null : { ground: row.hiding.ground, reason: inside(row.hiding.reason), askedReason: inside(row.hiding.askedReason), upheld: row.hiding.upheld, decision: inside(row.hiding.decision) };
  return {
    id: row.id,
    kind: row.kind,
    role: row.role,
    authorName: row.withdrawn ? null : row.authorName,
    text: readable ? withNames(row.text, row.names ?? {}) : null,
    mentions: readable ? [...new Set(Object.values(row.names ?? {}))] : [],
    takenOverVersion: row.takenOverVersion,
    version: row.version,
    at: row.at,
    editedAt: row.editedAt,
    withdrawn: row.withdrawn,
    thanks: row.thanks,
    viewerThanked: row.viewerThanked,
    hiding,
    answers: row.answers.map((answer) => shownComment(answer, actor)),
    viewerCan: viewerCan(row, actor),
  };
}
