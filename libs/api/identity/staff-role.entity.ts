import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role that a person holds for a municipality, with its term. */
@Entity({ name: 'staff_role' })
export class StaffRole {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'municipality_id', type: 'uuid', nullable: true })
  municipalityId: string | null;

  @Column({ type: 'text' })
  role: 'official' | 'coach' | 'clerk' | 'administrator';

  @Column({ type: 'timestamptz' })
  since: Date;

  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;
}
