import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a municipality's rules. */
@Entity({ name: 'ordinance' })
export class OrdinanceVersion {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ type: 'jsonb' })
  data: object;
}
