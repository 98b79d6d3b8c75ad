import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which area a person lives, and whether that was proved. */
@Entity({ name: 'residence' })
export class Residence {
  @PrimaryColumn({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'area_id', type: 'uuid' })
  areaId: string;

  @Column({ name: 'chosen_at', type: 'timestamptz' })
  chosenAt: Date;

  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  @Column({ name: 'verified_by', type: 'text', nullable: true })
  verifiedBy: 'letter' | 'table' | null;
}
