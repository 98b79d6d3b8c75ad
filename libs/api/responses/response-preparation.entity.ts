import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that colleagues prepare: with whom it is, and what it will say. Emptied when the answer is given. */
@Entity({ name: 'response_preparation' })
export class ResponsePreparation {
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
}
