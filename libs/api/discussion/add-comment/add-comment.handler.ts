import { COMMENT_PACE, decideComment, markMentions } from '#domain/discussion';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { canReadUnpublished } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { CommentRepository, type Discussed, type KeptComment } from '../comment.repository.js';
import type { AddCommentInput } from '../discussion.inputs.js';
import { Talk } from '../talk.js';

/** Says something about a thing, or in answer to a comment. */
@Injectable()
export class AddComment {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentRepository,
    private readonly attempts: Attempts,
    private readonly talk: Talk,
  ) {}

  async run(actor: Actor, input: AddCommentInput): Promise<{ commentId: string }> {
    return this.database.transaction((tx) => this.add(tx, actor, input));
  }

  private async add(tx: Tx, actor: Actor, { subjectKind, subjectId, parentId, kind, text }: AddCommentInput): Promise<{ commentId: string }> {
    const about = this.readable(await this.comments.discussed(tx, subjectKind, subjectId), actor);
    const answered = parentId == null ? null : this.within(await this.comments.locked(tx, parentId), subjectKind, subjectId);
    const comment = orRefuse(decideComment(actor, about, answered, { kind: kind ?? null, text }));
    const personId = required(actor.personId);
    orRefuse(await this.attempts.count('comment', [personId], COMMENT_PACE.comment.most, COMMENT_PACE.comment.minutes, tx));
    const speakers = answered === null ? [] : await this.comments.speakers(tx, answered.id, personId);
    const said = markMentions(comment.text, speakers);
    const commentId = await this.comments.add(tx, { ...comment, text: said.text, municipalityId: about.municipalityId, subjectKind, subjectId, parentId: parentId ?? null, personId });
    const told = answered === null ? { act: 'comment', people: [about.authorId] } : { act: 'answer-comment', people: [answered.authorId] };
    await this.comments.mention(tx, { id: commentId, municipalityId: about.municipalityId }, said.people);
    await this.talk.tellMentioned(tx, actor, { id: commentId, subjectKind, subjectId }, [...said.people.values()].filter((person) => !told.people.includes(person)));
    await this.talk.tell(tx, actor, { id: commentId, subjectKind, subjectId }, { ...told, kind: 'discussion', key: `comment:${commentId}` });
    await this.talk.record(tx, actor, { id: commentId, municipalityId: about.municipalityId }, { act: 'add', role: comment.role, data: { about: subjectKind } });
    return { commentId };
  }

  private readable(about: Discussed | null, actor: Actor): Discussed {
    const found = required(about);
    return required(found.public || canReadUnpublished(actor, found) ? found : null);
  }

  private within(answered: KeptComment | null, kind: string, id: string): KeptComment {
    if (answered === null || answered.subjectKind !== kind || answered.subjectId !== id) throw new Refusal([problem('not-found', 'parentId')]);
    return answered;
  }
}
