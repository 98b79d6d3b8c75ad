import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality that takes part. */
@Entity({ name: 'municipality' })
export class Municipality {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  seat: string;

  @Column({ type: 'integer' })
  population: number;

  @Column({ type: 'text', array: true })
  postcodes: string[];

  /** Where overdue answers are reported: the griffie's office, not a person. */
  @Column({ name: 'clerk_address', type: 'text' })
  clerkAddress: string;

  /** Design tokens that make its look: colours by name. */
  @Column({ type: 'jsonb' })
  look: Record<string, string>;

  @Column({ type: 'double precision' })
  lat: number;

  @Column({ type: 'double precision' })
  lon: number;
}
