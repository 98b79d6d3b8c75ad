import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said about a thing, or in answer to another comment. */
@Entity({ name: 'comment' })
export class Comment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId: string;

  @Column({ name: 'subject_kind', type: 'text' })
  subjectKind: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text', nullable: true })
  kind: string | null;

  @Column({ type: 'text' })
  role: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ name: 'thanks_count', type: 'integer' })
  thanksCount: number;

  /** The version of the plan into which its author took a suggestion over. */
  @Column({ name: 'taken_over_version', type: 'integer', nullable: true })
  takenOverVersion: number | null;

  @Column({ name: 'taken_over_at', type: 'timestamptz', nullable: true })
  takenOverAt: Date | null;
}
