import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a plan: a draft until it is given. */
@Entity({ name: 'response' })
export class Response {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'assigned_to', type: 'uuid', nullable: true })
  assignedTo: string | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text' })
  reasons: string;

  @Column({ type: 'integer' })
  revision: number;

  @Column({ name: 'given_at', type: 'timestamptz', nullable: true })
  givenAt: Date | null;

  @Column({ name: 'given_by', type: 'uuid', nullable: true })
  givenBy: string | null;

  /** The day by which it was promised, and whether it came in time. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'in_time', type: 'boolean', nullable: true })
  inTime: boolean | null;
}
