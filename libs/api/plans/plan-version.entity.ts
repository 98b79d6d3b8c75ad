import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The text of a plan as it was submitted or changed: one row a version. */
@Entity({ name: 'plan_version' })
export class PlanVersion {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text' })
  body: string;

  @Column({ type: 'jsonb', nullable: true })
  challenge: object | null;

  @Column({ type: 'text', array: true })
  themes: string[];

  @Column({ type: 'double precision', nullable: true })
  lat: number | null;

  @Column({ type: 'double precision', nullable: true })
  lon: number | null;

  @Column({ name: 'place_label', type: 'text', nullable: true })
  placeLabel: string | null;

  @Column({ name: 'cost_cents', type: 'bigint', nullable: true })
  costCents: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;
}
