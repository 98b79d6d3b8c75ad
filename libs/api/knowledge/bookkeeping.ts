import { GatheringRepository } from '#api/gatherings';
import { PlanRepository } from '#api/plans';
import { problem } from '#domain/kernel';
import type { KnowledgeKind } from '#domain/knowledge';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';

/** Where each kind has its pages. */
export const PATH_OF: Readonly<Record<KnowledgeKind, string>> = { story: '/verhalen', lesson: '/lessen', call: '/oproepen' };

interface Item {
  readonly id: string;
  readonly municipalityId: string;
  readonly kind: KnowledgeKind;
  readonly title: string;
}

/** What a story, a lesson or a call is linked to. */
export interface Links {
  readonly planId: string | null;
  readonly gatheringId: string | null;
}

/** What goes with each act on a story, lesson or call: the plan it is about, who hears of it, and that it is written down. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly plans: PlanRepository,
    private readonly gatherings: GatheringRepository,
    private readonly events: Events,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** What it is linked to: a story to a public plan, a story or a lesson to a public gathering. */
  async links(tx: Tx, kind: KnowledgeKind, { planId, gatheringId }: { readonly planId: string | null | undefined; readonly gatheringId: string | null | undefined }): Promise<Links> {
    const plan = kind === 'story' ? (planId ?? null) : null;
    const gathering = kind === 'call' ? null : (gatheringId ?? null);
    if (plan !== null && (await this.plans.byId(tx, plan))?.publishedAt == null) throw new Refusal([problem('not-found', 'planId')]);
    if (gathering !== null && ((await this.gatherings.byId(gathering))?.state ?? 'draft') === 'draft') throw new Refusal([problem('not-found', 'gatheringId')]);
    return { planId: plan, gatheringId: gathering };
  }

  /** Tells people; nobody of their own act. */
  async tell(tx: Tx, actor: { readonly personId: string | null }, item: Item, telling: { readonly kind: 'own-plan' | 'work' | 'discussion'; readonly act: string; readonly key: string; readonly people: readonly string[]; readonly reason?: string }): Promise<void> {
    await this.events.tell(tx, actor, { ...telling, title: item.title, path: `${PATH_OF[item.kind]}/${item.id}` });
  }

  /** Writes an act down; last in its transaction. */
  async record(tx: Tx, actor: Actor, item: Item, act: string, role: string): Promise<void> {
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: `knowledge.${act}`, role, municipalityId: item.municipalityId, subjectKind: item.kind, subjectId: item.id });
  }
}
