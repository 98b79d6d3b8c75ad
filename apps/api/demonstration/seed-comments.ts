import { type Tx, rows } from '#platform/database';
import { COMMENTS } from './comments.js';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Puts the example comments under the example plans, a round and a vision. `people` are ids by key. */
export async function seedComments(tx: Tx, people: Readonly<Record<string, string>>): Promise<void> {
  const supporters = Number(people['supporters of coevorden']);
  for (const comment of COMMENTS) {
    const commentId = id('0a', comment.number);
    const [kind, subjectId] = typeof comment.plan === 'number' ? (['plan', id('08', comment.plan)] as const) : comment.plan;
    await rows(
      tx,
      `insert into comment (id, municipality_id, subject_kind, subject_id, parent_id, person_id, kind, role, text, at, thanks_count)
       select $1, s.municipality_id, $10, s.id, $3, $4, $5, $6, $7, brink_now() - make_interval(days => $8), $9 from (select id, municipality_id from plan union all select id, municipality_id from round union all select id, municipality_id from vision) s where s.id = $2`,
      [commentId, subjectId, comment.answers === undefined ? null : id('0a', comment.answers), people[comment.by], comment.kind ?? null, comment.role, comment.text, comment.daysAgo, comment.thanks, kind],
    );
    await rows(tx, 'insert into comment_version (comment_id, version, municipality_id, text, at) select id, 1, municipality_id, text, at from comment where id = $1', [commentId]);
    await rows(tx, `insert into comment_thanks (comment_id, person_id, municipality_id, at) select c.id, ('01900004-0000-7000-8000-' || lpad(($2::int + n)::text, 12, '0'))::uuid, c.municipality_id, c.at from comment c, generate_series(1, $3::int) n where c.id = $1`, [commentId, supporters, comment.thanks]);
  }
}
