import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What ties an account to somebody at a service: who issued it, and what they are called there. */
@Entity({ name: 'linked_identity' })
export class LinkedIdentity {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  service: 'residents' | 'staff';

  @Column({ type: 'text' })
  issuer: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ name: 'linked_at', type: 'timestamptz' })
  linkedAt: Date;
}
