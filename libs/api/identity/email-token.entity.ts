import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TokenPurpose = 'confirm' | 'sign-in' | 'reset' | 'change';

/** What somebody typed who wants an account; the password only as its hash, with the hash of the secret of the browser in which it was typed. */
export interface Registration {
  readonly name: string;
  readonly locale: string;
  readonly birthYear: number;
  readonly passwordHash: string | null;
  readonly browserHash: string | null;
}

/** A link that was mailed; only its hash is kept. */
@Entity({ name: 'email_token' })
export class EmailToken {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  purpose: TokenPurpose;

  @Column({ name: 'new_email', type: 'text', nullable: true })
  newEmail: string | null;

  @Column({ type: 'jsonb', nullable: true })
  registration: Registration | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
