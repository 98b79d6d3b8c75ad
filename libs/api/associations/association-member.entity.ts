import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's role in an association, with its term. */
@Entity({ name: 'association_member' })
export class AssociationMember {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'association_id', type: 'uuid' })
  associationId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  role: 'chair' | 'secretary' | 'treasurer' | 'member';

  @Column({ type: 'date' })
  since: string;

  @Column({ type: 'date', nullable: true })
  until: string | null;

  /** Whether this person agreed that everybody reads their name beside the role. */
  @Column({ type: 'boolean', default: false })
  shown: boolean;
}
