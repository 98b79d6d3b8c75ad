import type { CleanFile } from '#platform/files';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface AttachmentRow {
  id: string;
  planId: string;
  kind: 'picture' | 'document';
  mediaType: string;
  description: string;
  bytes: number;
  width: number | null;
  height: number | null;
}

const COLUMNS = 'a.id, a.plan_id as "planId", a.kind, a.media_type as "mediaType", a.description, a.bytes, a.width, a.height';

/** Every query on attachments. */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly database: Database) {}

  ofPlan(planId: string): Promise<AttachmentRow[]> {
    return this.database.read('attachments-of-plan', `select ${COLUMNS} from attachment a where a.plan_id = $1 order by a.added_at, a.id`, [planId]);
  }

  byId(tx: Tx, id: string): Promise<AttachmentRow | null> {
    return one<AttachmentRow>(tx, `select ${COLUMNS} from attachment a where a.id = $1`, [id]);
  }

  async count(tx: Tx, planId: string): Promise<number> {
    return (await one<{ n: number }>(tx, 'select count(*)::int as n from attachment where plan_id = $1', [planId]))?.n ?? 0;
  }

  async add(tx: Tx, attachment: { planId: string; municipalityId: string; personId: string; description: string; file: CleanFile }): Promise<string> {
    const id = newId();
    const { file } = attachment;
    await rows(
      tx,
      `insert into attachment (id, municipality_id, plan_id, person_id, kind, media_type, description, bytes, width, height, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, brink_now())`,
      [id, attachment.municipalityId, attachment.planId, attachment.personId, file.kind, file.mediaType, attachment.description, file.content.length, file.width, file.height],
    );
    await rows(tx, 'insert into attachment_content (attachment_id, content, small) values ($1, $2, $3)', [id, file.content, file.small]);
    return id;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from attachment where id = $1', [id]);
  }

  async content(id: string, small: boolean): Promise<Buffer | null> {
    return (await one<{ content: Buffer }>(this.database.source, `select ${small ? 'coalesce(small, content)' : 'content'} as content from attachment_content where attachment_id = $1`, [id]))?.content ?? null;
  }
}
