import type { KnowledgeKind, KnowledgeRole, KnowledgeState } from '#domain/knowledge';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A story, a lesson or a call. */
@Entity({ name: 'knowledge' })
export class Knowledge {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'area_id', type: 'uuid', nullable: true })
  areaId: string | null;

  @Column({ type: 'text' })
  kind: KnowledgeKind;

  @Column({ type: 'text' })
  state: KnowledgeState;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'association_id', type: 'uuid', nullable: true })
  associationId: string | null;

  @Column({ type: 'text' })
  role: KnowledgeRole;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ name: 'works_when', type: 'text' })
  worksWhen: string;

  @Column({ name: 'ask_whom', type: 'text' })
  askWhom: string;

  @Column({ type: 'text', array: true })
  themes: string[];

  @Column({ name: 'plan_id', type: 'uuid', nullable: true })
  planId: string | null;

  @Column({ name: 'gathering_id', type: 'uuid', nullable: true })
  gatheringId: string | null;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @Column({ name: 'reviewed_by', type: 'uuid', nullable: true })
  reviewedBy: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
