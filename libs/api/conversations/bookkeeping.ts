import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';

/** Where conversations have their pages. */
export const pathOf = (conversationId: string): string => `/gesprekken/${conversationId}`;

interface About {
  readonly id: string;
  readonly municipalityId: string;
}

type InPlace = About & { readonly areaId?: string | null; readonly question: string };

/** What goes with each act on a conversation: who hears of it, and that it is written down. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Tells people; nobody of their own act. */
  async tell(tx: Tx, actor: Actor | null, conversation: { readonly id: string; readonly title: string }, telling: { readonly kind: 'own-plan' | 'work' | 'discussion'; readonly act: string; readonly key: string; readonly people: readonly string[]; readonly reason?: string }): Promise<void> {
    await this.events.tell(tx, actor, { ...telling, title: conversation.title, path: pathOf(conversation.id) });
  }

  /** Tells who lives where a conversation is, and who follows it there. */
  async tellPlace(tx: Tx, actor: Actor | null, conversation: InPlace, act: string, key: string): Promise<void> {
    const { municipalityId, areaId = null, question: title, id } = conversation;
    await this.events.record(tx, 'area.news', { act, key, areaId, municipalityId, residents: true, actorId: actor?.personId ?? null, title, path: pathOf(id) });
  }

  /** What everybody reads of it has changed. */
  async changed(tx: Tx): Promise<void> {
    await this.live.publicChanged(tx);
  }

  /** Writes an act down; last in its transaction. */
  async record(tx: Tx, actor: Actor | null, about: About, act: { readonly act: string; readonly role: string; readonly kind?: 'conversation' | 'statement'; readonly data?: Readonly<Record<string, string | number | boolean>> }): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `conversation.${act.act}`, role: act.role, municipalityId: about.municipalityId, subjectKind: act.kind ?? 'conversation', subjectId: about.id, data: act.data ?? {} });
  }
}
