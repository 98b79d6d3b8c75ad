import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; only the hash of its cookie is kept. */
@Entity({ name: 'session' })
export class Session {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ name: 'second_factor', type: 'boolean' })
  secondFactor: boolean;

  /** By which service one signed in, where it was by one. */
  @Column({ type: 'text', nullable: true })
  service: 'residents' | 'staff' | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
