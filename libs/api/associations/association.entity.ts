import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of an area that may submit plans in its own name. */
@Entity({ name: 'association' })
export class Association {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'area_id', type: 'uuid' })
  areaId: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  about: string;
}
