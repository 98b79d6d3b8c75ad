import { type Tx, rows } from '#platform/database';
import { gatheringId } from './gatherings.js';
import { KNOWLEDGE } from './knowledge.js';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Puts the example stories, lessons and calls on the site; one call waits for a coach, another is closed with what came of it. */
export async function seedKnowledge(tx: Tx, places: Readonly<Record<string, string>>, people: Readonly<Record<string, string>>): Promise<void> {
  for (const item of KNOWLEDGE) {
    const waits = item.waits === true;
    await rows(
      tx,
      `insert into knowledge (id, municipality_id, area_id, kind, state, author_id, association_id, role, title, body, works_when, ask_whom, themes, plan_id, gathering_id, outcome, created_at, changed_at, published_at, closed_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $16, $17, x.at, x.at, case when $5 <> 'in-review' then x.at end, case when $5 = 'closed' then x.at + interval '40 days' end from (select brink_now() - make_interval(days => $15) as at) x`,
      [id('0b', item.number), places[item.municipality], item.area === undefined ? null : places[`${item.municipality}/${item.area}`], item.kind, waits ? 'in-review' : item.outcome === undefined ? 'published' : 'closed', people[item.by], item.role === 'association' ? id('05', item.association ?? 1) : null, item.role, item.title, item.body, item.worksWhen ?? '', item.askWhom ?? '', [...item.themes], item.plan === undefined ? null : id('08', item.plan), item.daysAgo, item.gathering === undefined ? null : gatheringId(0, item.gathering), item.outcome ?? null],
    );
  }
}
