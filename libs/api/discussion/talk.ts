import { Audit } from '#platform/audit';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { CommentRepository, type KeptComment } from './comment.repository.js';
import { discussableOf } from './discussable.js';

/** What is told of a comment, and to whom. */
export interface Telling {
  /** Known to the notices: why one hears of it, and what happened. */
  readonly kind: 'own-plan' | 'work' | 'discussion';
  readonly act: string;
  readonly key: string;
  readonly people: readonly string[];
  readonly reason?: string;
}

/** What follows each act on a comment: the page changes, people hear of it, and it is written down. */
@Injectable()
export class Talk {
  constructor(
    private readonly comments: CommentRepository,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Tells people; nobody of their own act. */
  async tell(tx: Tx, actor: Actor, about: Pick<KeptComment, 'id' | 'subjectKind' | 'subjectId'>, telling: Telling): Promise<void> {
    if (telling.people.every((person) => person === actor.personId)) return;
    const thing = await this.comments.discussed(tx, about.subjectKind, about.subjectId);
    if (thing === null) return;
    await this.events.tell(tx, actor, { ...telling, title: thing.title, path: `${discussableOf(about.subjectKind).path(about.subjectId)}#reactie-${about.id}` });
  }

  /** Tells the people whose name stands in a comment; each once, however often it is improved. */
  async tellMentioned(tx: Tx, actor: Actor, about: Pick<KeptComment, 'id' | 'subjectKind' | 'subjectId'>, people: readonly string[]): Promise<void> {
    await this.tell(tx, actor, about, { kind: 'discussion', act: 'mention-comment', key: `comment-mention:${about.id}`, people });
  }

  /** Who reported a comment hears what came of it. */
  async tellReporters(tx: Tx, actor: Actor, about: Pick<KeptComment, 'id' | 'subjectKind' | 'subjectId'>, people: readonly string[], outcome: 'hidden' | 'kept'): Promise<void> {
    await this.tell(tx, actor, about, { kind: 'own-plan', act: `reported-comment-${outcome}`, key: `comment-reported:${about.id}`, people });
  }

  /** Writes an act down; last in its transaction. */
  async record(tx: Tx, actor: Actor, comment: Pick<KeptComment, 'id' | 'municipalityId'>, act: { readonly act: string; readonly role: string; readonly data?: Readonly<Record<string, string | boolean>> }): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `comment.${act.act}`, role: act.role, municipalityId: comment.municipalityId, subjectKind: 'comment', subjectId: comment.id, data: act.data ?? {} });
  }
}
