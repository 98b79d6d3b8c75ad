import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer that was given to a plan. Answers are only added: a later one stands beside the earlier. */
@Entity({ name: 'response' })
export class Response {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ type: 'text' })
  summary: string;

  @Column({ type: 'text' })
  reasons: string;

  @Column({ name: 'given_at', type: 'timestamptz' })
  givenAt: Date;

  @Column({ name: 'given_by', type: 'uuid', nullable: true })
  givenBy: string | null;

  /** The day by which it was promised, and whether it came in time. */
  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn: string | null;

  @Column({ name: 'in_time', type: 'boolean' })
  inTime: boolean;
}
