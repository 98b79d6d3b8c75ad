import type { AssociationKind } from '#domain/associations';
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

  @Column({ type: 'text', default: 'village' })
  kind: AssociationKind;

  /** Whose young people a group is of: the area's, or the whole municipality's. */
  @Column({ type: 'text', default: 'area' })
  reach: 'area' | 'municipality';

  /** The coach to whom a young people's group turns. */
  @Column({ name: 'contact_id', type: 'uuid', nullable: true })
  contactId: string | null;

  @Column({ name: 'founded_at', type: 'timestamptz', default: () => 'brink_now()' })
  foundedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
