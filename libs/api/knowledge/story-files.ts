import type { FileSubject } from '#api/media';
import type { KnowledgeState } from '#domain/knowledge';
import { type Actor, can } from '#domain/permissions';
import { type Tx, one } from '#platform/database';
import { mayRead, subjectOf } from './shown-knowledge.js';

interface Row {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly authorId: string;
  readonly associationId: string | null;
  readonly state: KnowledgeState;
  readonly role: string;
}

/** A story as a thing that has pictures: its own side adds and takes away. */
export async function storyFiles(tx: Tx, actor: Actor, id: string): Promise<FileSubject | null> {
  const row = await one<Row>(tx, `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", state, role from knowledge where id = $1 and kind = 'story'`, [id]);
  if (row === null) return null;
  const hindrance = can(actor, 'change-knowledge', subjectOf(row));
  return { municipalityId: row.municipalityId, open: row.state === 'published', mayRead: mayRead(actor, row), leads: hindrance === null, hindrance, role: row.role };
}
