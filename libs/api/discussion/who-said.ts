import { type Tx, rows } from '#platform/database';

/** Who said something under a subject that still stands, for a feature above that tells them what came of it. */
export async function whoSaid(tx: Tx, subjectKind: string, subjectId: string): Promise<string[]> {
  return (await rows<{ personId: string }>(tx, 'select distinct person_id as "personId" from comment where subject_kind = $1 and subject_id = $2 and withdrawn_at is null', [subjectKind, subjectId])).map((row) => row.personId);
}
