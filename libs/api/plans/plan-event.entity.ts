import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step in a plan's history; only ever added to. */
@Entity({ name: 'plan_event' })
export class PlanEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  act: string;

  @Column({ name: 'from_state', type: 'text', nullable: true })
  fromState: string | null;

  @Column({ name: 'to_state', type: 'text' })
  toState: string;

  @Column({ type: 'text' })
  role: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'jsonb' })
  data: Record<string, string | number | boolean | null>;

  @Column({ type: 'boolean' })
  public: boolean;
}
