import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in by a service that is on its way, in one browser; only the hash of that browser's secret is kept. */
@Entity({ name: 'service_sign_in' })
export class ServiceSignIn {
  @PrimaryColumn({ name: 'browser_hash', type: 'text' })
  browserHash: string;

  @Column({ type: 'text' })
  service: 'residents' | 'staff';

  @Column({ type: 'text' })
  next: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Column({ type: 'text', nullable: true })
  issuer: string | null;

  @Column({ type: 'text', nullable: true })
  subject: string | null;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ name: 'email_verified', type: 'boolean' })
  emailVerified: boolean;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'boolean' })
  strong: boolean;
}
