import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step on the way from yes to done. */
@Entity({ name: 'milestone' })
export class Milestone {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'reached_at', type: 'timestamptz', nullable: true })
  reachedAt: Date | null;

  @Column({ type: 'integer' })
  position: number;
}
