import type { Consent, FilePurpose, SharedFileWords } from '#domain/files';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import type { CleanFile } from '#platform/files';
import { Injectable } from '@nestjs/common';

export interface SharedFileRow {
  id: string;
  subjectKind: 'gathering' | 'story';
  subjectId: string;
  personId: string;
  purpose: FilePurpose;
  consent: Consent | null;
  mediaType: string;
  description: string;
  bytes: number;
  width: number | null;
  height: number | null;
  addedAt: Date;
  shownAt: Date | null;
}

const COLUMNS = 'f.id, f.subject_kind as "subjectKind", f.subject_id as "subjectId", f.person_id as "personId", f.purpose, f.consent, f.media_type as "mediaType", f.description, f.bytes, f.width, f.height, f.added_at as "addedAt", f.shown_at as "shownAt"';

/** Every query on files that are shared with a gathering or a story. */
@Injectable()
export class SharedFileRepository {
  constructor(private readonly database: Database) {}

  of(kind: string, id: string): Promise<SharedFileRow[]> {
    return this.database.read('shared-files', `select ${COLUMNS} from shared_file f where f.subject_kind = $1 and f.subject_id = $2 order by f.added_at, f.id limit 100`, [kind, id]);
  }

  byId(tx: Tx, id: string): Promise<SharedFileRow | null> {
    return one<SharedFileRow>(tx, `select ${COLUMNS} from shared_file f where f.id = $1`, [id]);
  }

  /** How many a thing has. Whoever adds holds the thing's lock until the transaction ends, so that they are counted one after the other. */
  async count(tx: Tx, kind: string, id: string): Promise<number> {
    await rows(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`shared-file:${kind}:${id}`]);
    return (await one<{ n: number }>(tx, 'select count(*)::int as n from shared_file where subject_kind = $1 and subject_id = $2', [kind, id]))?.n ?? 0;
  }

  async add(tx: Tx, file: { kind: string; subjectId: string; municipalityId: string | null; personId: string; shown: boolean; words: SharedFileWords; clean: CleanFile }): Promise<string> {
    const id = newId();
    const { words, clean } = file;
    await rows(
      tx,
      `insert into shared_file (id, subject_kind, subject_id, municipality_id, person_id, purpose, consent, media_type, description, bytes, width, height, added_at, shown_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, brink_now(), case when $13 then brink_now() end)`,
      [id, file.kind, file.subjectId, file.municipalityId, file.personId, words.purpose, words.consent, clean.mediaType, words.description, clean.content.length, clean.width, clean.height, file.shown],
    );
    await rows(tx, 'insert into shared_file_content (file_id, content, small) values ($1, $2, $3)', [id, clean.content, clean.small]);
    return id;
  }

  async show(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update shared_file set shown_at = coalesce(shown_at, brink_now()) where id = $1', [id]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from shared_file where id = $1', [id]);
  }

  /** Takes every file of a thing away. */
  async removeOf(tx: Tx, kind: string, subjectId: string): Promise<void> {
    await rows(tx, 'delete from shared_file where subject_kind = $1 and subject_id = $2', [kind, subjectId]);
  }

  async content(id: string, small: boolean): Promise<Buffer | null> {
    return (await one<{ content: Buffer }>(this.database.source, `select ${small ? 'coalesce(small, content)' : 'content'} as content from shared_file_content where file_id = $1`, [id]))?.content ?? null;
  }
}
