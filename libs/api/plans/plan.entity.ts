import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan, with its counters and its clock kept in the row by the transactions that change them. */
@Entity({ name: 'plan' })
export class Plan {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'area_id', type: 'uuid' })
  areaId: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId: string;

  @Column({ name: 'association_id', type: 'uuid', nullable: true })
  associationId: string | null;

  /** Always empty: the version before wrote a name here, which the database moves to a person. */
  @Column({ name: 'on_behalf_of', type: 'text', nullable: true })
  onBehalfOf: string | null;

  /** The person without an account for whom a coach wrote it down. */
  @Column({ name: 'named_id', type: 'uuid', nullable: true })
  namedId: string | null;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  state: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text' })
  body: string;

  /** What a challenge (right to challenge) asks more. */
  @Column({ type: 'jsonb', nullable: true })
  challenge: object | null;

  @Column({ type: 'text', array: true })
  themes: string[];

  @Column({ name: 'cost_cents', type: 'bigint', nullable: true })
  costCents: string | null;

  @Column({ type: 'double precision', nullable: true })
  lat: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon: number | null;

  @Column({ name: 'place_label', type: 'text', nullable: true })
  placeLabel: string | null;

  @Column({ name: 'ordinance_id', type: 'uuid' })
  ordinanceId: string;

  @Column({ type: 'text' })
  level: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'draft_revision', type: 'integer' })
  draftRevision: number;

  @Column({ name: 'support_count', type: 'integer' })
  supportCount: number;

  @Column({ name: 'paper_count', type: 'integer' })
  paperCount: number;

  @Column({ name: 'support_needed', type: 'integer', nullable: true })
  supportNeeded: number | null;

  /** Its first picture, kept by a trigger on the files with plans. */
  @Column({ type: 'jsonb', nullable: true })
  picture: { id: string; description: string } | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt: Date | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  /** Since when a coach keeps it from everybody; what it had when it was public is kept with the hiding. */
  @Column({ name: 'hidden_at', type: 'timestamptz', nullable: true })
  hiddenAt: Date | null;

  @Column({ name: 'state_since', type: 'timestamptz' })
  stateSince: Date;

  /** First day of the running term, and the day by which somebody must act. */
  @Column({ name: 'clock_from', type: 'date', nullable: true })
  clockFrom: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'paused_since', type: 'timestamptz', nullable: true })
  pausedSince: Date | null;

  @Column({ name: 'extended_at', type: 'timestamptz', nullable: true })
  extendedAt: Date | null;

  /** By when the municipality confirms that the plan has come in, and when it did. */
  @Column({ name: 'acknowledge_by', type: 'date', nullable: true })
  acknowledgeBy: string | null;

  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true })
  acknowledgedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto: string | null;
}
