import { discussable } from '#api/discussion';
import { GatheringsModule } from '#api/gatherings';
import { ownData } from '#api/identity';
import { MediaModule, shareable } from '#api/media';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { feature } from '#platform/database';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { AnswerCall } from './answer-call/answer-call.handler.js';
import { Bookkeeping, PATH_OF } from './bookkeeping.js';
import { ChangeKnowledge } from './change-knowledge/change-knowledge.handler.js';
import { KeepLesson } from './keep-lesson/keep-lesson.handler.js';
import { LessonRepository } from './keep-lesson/lesson.repository.js';
import { LessonsOfPlanResolver, PlansOfLessonResolver } from './keep-lesson/lessons.resolver.js';
import { Knowledge } from './knowledge.entity.js';
import { KnowledgeRepository } from './knowledge.repository.js';
import { AlikeOfPlanResolver, CallsOfAssociationResolver, KnowledgeActsResolver, KnowledgeResolver, TellOfGatheringResolver } from './knowledge.resolver.js';
import { ReviewCall } from './review-call/review-call.handler.js';
import { storyFiles } from './story-files.js';
import { ShareKnowledge } from './share-knowledge/share-knowledge.handler.js';
import './knowledge-on-front.js';

feature(Knowledge);
discussable({
  kind: 'call',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", state in ('published', 'closed') as public, state in ('returned', 'withdrawn') as draft, title from knowledge where id = $1 and kind = 'call'`,
  isPublic: (id) => `exists (select 1 from knowledge where id = ${id}::uuid and kind = 'call' and state in ('published', 'closed'))`,
  path: (id) => `${PATH_OF.call}/${id}`,
});
ownData('knowledge', 'select id, kind, state, title, body, works_when as "worksWhen", ask_whom as "askWhom", themes, outcome, created_at as "createdAt" from knowledge where author_id = $1');
ownData('callAnswers', 'select call_id as "callId", plan_id as "planId", at from call_answer where person_id = $1');
shareable({ kind: 'story', purposes: ['photo', 'slides'], look: storyFiles });
waitsForCoach('call', `select k.id, k.municipality_id, k.area_id, k.title, '${PATH_OF.call}/' || k.id, k.changed_at, null::date, null::uuid, null::int from knowledge k where k.state = 'in-review' and k.municipality_id = any($1::uuid[])`);

@Module({ imports: [PlacesModule, PlansModule, MediaModule, GatheringsModule], providers: [KnowledgeRepository, Bookkeeping, ShareKnowledge, ChangeKnowledge, ReviewCall, AnswerCall, KnowledgeResolver, AlikeOfPlanResolver, TellOfGatheringResolver, CallsOfAssociationResolver, KnowledgeActsResolver, LessonRepository, KeepLesson, LessonsOfPlanResolver, PlansOfLessonResolver], exports: [KnowledgeRepository] })
export class KnowledgeModule {}
