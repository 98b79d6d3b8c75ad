import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One verified resident's name under a plan. */
@Entity({ name: 'support' })
export class Support {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' })
  planId: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
