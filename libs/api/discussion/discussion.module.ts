import { IdentityModule, ownData } from '#api/identity';
import { feature } from '#platform/database';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { AddComment } from './add-comment/add-comment.handler.js';
import { ChangeComment } from './change-comment/change-comment.handler.js';
import { Comment } from './comment.entity.js';
import { CommentRepository } from './comment.repository.js';
import { discussable } from './discussable.js';
import { DiscussionActsResolver, DiscussionResolver, SuggestionResolver } from './discussion.resolver.js';
import { HideComment } from './hide-comment/hide-comment.handler.js';
import { ReportCommentAsGuest } from './report-comment/as-guest.js';
import { ReportComment } from './report-comment/report-comment.handler.js';
import { Talk } from './talk.js';
import { TakeOver } from './take-over/take-over.handler.js';
import { ThankComment } from './thank-comment/thank-comment.handler.js';

feature(Comment);
// a draft and a round among members are not talked about here
const ROUND_IS_PUBLIC = `r.state <> 'draft' and r.association_id is null and (r.plan_id is null or p.published_at is not null)`;
discussable({
  kind: 'plan',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", published_at is not null as public, submitted_at is null as draft, title from plan where id = $1`,
  isPublic: (id) => `exists (select 1 from plan where id = ${id}::uuid and published_at is not null)`,
  path: (id) => `/plannen/${id}`,
});
discussable({
  kind: 'round',
  statement: `select r.municipality_id as "municipalityId", coalesce(p.area_id, r.area_id) as "areaId", coalesce(p.author_id, r.opened_by) as "authorId", p.association_id as "associationId", ${ROUND_IS_PUBLIC} as public, false as draft, r.question as title from round r left join plan p on p.id = r.plan_id where r.id = $1 and ${ROUND_IS_PUBLIC}`,
  isPublic: (id) => `exists (select 1 from round r left join plan p on p.id = r.plan_id where r.id = ${id}::uuid and ${ROUND_IS_PUBLIC})`,
  path: (id) => `/beslissen/${id}`,
});
discussable({
  kind: 'vision',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", begun_by as "authorId", association_id as "associationId", version is not null as public, version is null as draft, title from vision where id = $1`,
  isPublic: (id) => `exists (select 1 from vision where id = ${id}::uuid and version is not null)`,
  path: (id) => `/dorpsvisies/${id}`,
});
discussable({
  kind: 'budget',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", composed_by as "authorId", association_id as "associationId", true as public, false as draft, title from budget where id = $1 and state <> 'draft'`,
  isPublic: (id) => `exists (select 1 from budget where id = ${id}::uuid and state <> 'draft')`,
  path: (id) => `/dorpsbudget/${id}`,
});
ownData('comments', 'select id, subject_kind as about, subject_id as "aboutId", kind, text, version, at, edited_at as "editedAt", withdrawn_at as "withdrawnAt" from comment where person_id = $1');
ownData('commentThanks', 'select comment_id as "commentId", at from comment_thanks where person_id = $1');
ownData('commentReports', 'select comment_id as "commentId", ground, note, at from comment_report where person_id = $1');

const ON_DESK = `c.municipality_id, null::uuid, left(c.text, 120), '/werkplek#gemeld'`;
waitsForCoach('report', `select c.id, ${ON_DESK}, min(r.at), null::date, null::uuid, count(*)::int from comment_report r join comment c on c.id = r.comment_id where r.municipality_id = any($1::uuid[]) and r.settled_at is null and c.withdrawn_at is null and c.person_id <> $2::uuid group by c.id`);
waitsForCoach('hidden-comment', `select h.id, ${ON_DESK}, h.asked_at, null::date, null::uuid, null::int from comment_hiding h join comment c on c.id = h.comment_id where h.municipality_id = any($1::uuid[]) and h.asked_at is not null and h.decided_at is null and h.hidden_by <> $2::uuid and c.person_id <> $2::uuid`);

@Module({ imports: [IdentityModule], providers: [CommentRepository, Talk, AddComment, ChangeComment, ThankComment, ReportComment, ReportCommentAsGuest, HideComment, TakeOver, DiscussionResolver, DiscussionActsResolver, SuggestionResolver] })
export class DiscussionModule {}
