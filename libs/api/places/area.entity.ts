import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A village, neighbourhood or town of one municipality. */
@Entity({ name: 'area' })
export class Area {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ type: 'text' })
  slug: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: 'village' | 'neighbourhood' | 'town';

  /** Residents, rounded: for thresholds, not statistics. */
  @Column({ type: 'integer' })
  population: number;

  @Column({ type: 'double precision' })
  lat: number;

  @Column({ type: 'double precision' })
  lon: number;

  @Column({ type: 'text', array: true })
  postcodes: string[];

  /** Where the coordinates come from. */
  @Column({ type: 'text' })
  source: string;

  /** GeoJSON geometry, where one was imported. */
  @Column({ type: 'jsonb', nullable: true })
  boundary: object | null;
}
