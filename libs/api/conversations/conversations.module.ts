import { discussable } from '#api/discussion';
import { ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { AnnounceConversations } from './announce-conversation.jobs.js';
import { AnswerStatement } from './answer-statement/answer-statement.handler.js';
import { Bookkeeping, pathOf } from './bookkeeping.js';
import { ConversationActsResolver } from './conversation-acts.resolver.js';
import { ConversationRepository } from './conversation.repository.js';
import { ConversationsResolver } from './conversations.resolver.js';
import { CountOpinions } from './count-opinions/count-opinions.handler.js';
import { ExportResultController } from './export-result/export-result.controller.js';
import { ForgetAnswers } from './forget-answers.js';
import { LeadConversation } from './lead-conversation/lead-conversation.handler.js';
import { ProposeStatement } from './propose-statement/propose-statement.handler.js';
import { ReviewStatement } from './review-statement/review-statement.handler.js';
import { StartConversation, StartingConversation } from './start-conversation/start-conversation.handler.js';
import { StatementRepository } from './statement.repository.js';
import './conversations-on-front.js';

discussable({
  kind: 'conversation',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", true as public, false as draft, question as title from conversation where id = $1`,
  isPublic: (id) => `exists (select 1 from conversation where id = ${id}::uuid)`,
  path: pathOf,
});
waitsForCoach(
  'statement',
  `select s.id, s.municipality_id, c.area_id, left(s.text, 120), '/werkplek#stellingen', s.at, null::date, null::uuid, null::int from conversation_statement s join conversation c on c.id = s.conversation_id
   where s.state = 'in-review' and s.municipality_id = any($1::uuid[]) and s.author_id <> $2::uuid`,
);
ownData('conversations', 'select id, question, explanation, role, opens_at as "opensAt", closes_at as "closesAt" from conversation where author_id = $1');
ownData('conversationStatements', 'select conversation_id as "conversationId", text, state, reason, at from conversation_statement where author_id = $1 and not first');
ownData('conversationAnswers', `select a.conversation_id as "conversationId", s.text as statement, case a.vote when 1 then 'agree' when -1 then 'disagree' else 'pass' end as answer, a.at from conversation_answer a join conversation_statement s on s.id = a.statement_id where a.person_id = $1`);

@Module({
  imports: [PlacesModule],
  controllers: [ExportResultController],
  providers: [AnnounceConversations, ConversationRepository, StatementRepository, Bookkeeping, StartingConversation, StartConversation, AnswerStatement, ProposeStatement, ReviewStatement, LeadConversation, CountOpinions, ForgetAnswers, ConversationsResolver, ConversationActsResolver],
})
export class ConversationsModule {}
