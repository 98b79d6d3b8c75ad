import { ownData } from '#api/identity';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AddComment } from './add-comment/add-comment.handler.js';
import { ChangeComment } from './change-comment/change-comment.handler.js';
import { Comment } from './comment.entity.js';
import { CommentRepository } from './comment.repository.js';
import { discussable } from './discussable.js';
import { DiscussionActsResolver, DiscussionResolver } from './discussion.resolver.js';
import { HideComment } from './hide-comment/hide-comment.handler.js';
import { ReportComment } from './report-comment/report-comment.handler.js';
import { Talk } from './talk.js';
import { ThankComment } from './thank-comment/thank-comment.handler.js';

feature(Comment);
discussable({
  kind: 'plan',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", published_at is not null as public, submitted_at is null as draft, title from plan where id = $1`,
  isPublic: (id) => `exists (select 1 from plan where id = ${id}::uuid and published_at is not null)`,
  path: (id) => `/plannen/${id}`,
});
ownData('comments', 'select id, subject_kind as about, subject_id as "aboutId", kind, text, version, at, edited_at as "editedAt", withdrawn_at as "withdrawnAt" from comment where person_id = $1');
ownData('commentThanks', 'select comment_id as "commentId", at from comment_thanks where person_id = $1');
ownData('commentReports', 'select comment_id as "commentId", ground, note, at from comment_report where person_id = $1');

@Module({ providers: [CommentRepository, Talk, AddComment, ChangeComment, ThankComment, ReportComment, HideComment, DiscussionResolver, DiscussionActsResolver] })
export class DiscussionModule {}
