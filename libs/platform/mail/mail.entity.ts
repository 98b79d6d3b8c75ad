import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The outbox: a mail that was promised in some transaction. The address is looked up when it is sent. */
@Entity({ name: 'mail' })
export class Mail {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** What it is about; the same key is never sent twice. */
  @Column({ type: 'text' })
  key: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  /** Only for addresses that are not a person's: a clerk's office. */
  @Column({ name: 'office_address', type: 'text', nullable: true })
  officeAddress: string | null;

  @Column({ type: 'text' })
  template: string;

  @Column({ type: 'jsonb' })
  data: Record<string, string | number>;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Column({ name: 'given_up_at', type: 'timestamptz', nullable: true })
  givenUpAt: Date | null;
}
