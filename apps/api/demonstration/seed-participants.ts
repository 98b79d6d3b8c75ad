import { type Tx, rows } from '#platform/database';
import { gatheringId } from './gatherings.js';
import { drawnPicture } from './drawn-picture.js';

const WAS = gatheringId(0, 6);
const FULL = gatheringId(0, 7);
const own = (kind: number, number: number): string => gatheringId(kind + 3, number);

/** An example resident who registered: their number, how many come, for which part, and whether they have a place. */
type Registered = readonly [resident: number, people: number, part: number | null, state: 'registered' | 'waiting'];
const AT_WAS: readonly Registered[] = [[1, 2, 1, 'registered'], [2, 1, 1, 'registered'], [3, 1, null, 'registered'], [4, 2, 1, 'registered'], [5, 1, null, 'registered']];
const AT_FULL: readonly Registered[] = [[6, 2, 1, 'registered'], [7, 1, 1, 'registered'], [8, 1, 2, 'registered'], [9, 1, 2, 'registered'], [10, 1, null, 'registered'], [11, 1, 1, 'waiting'], [12, 2, null, 'waiting']];

/** Example residents come to the example gatherings: one that was, with the list at the door, and one that is full, with its waiting lists. */
export async function seedParticipants(tx: Tx, people: Readonly<Record<string, string>>): Promise<void> {
  const residents = Number(people['supporters of coevorden']);
  const residentId = (n: number): string => `01900004-0000-7000-8000-${String(residents + n).padStart(12, '0')}`;
  for (const [gathering, registered] of [[WAS, AT_WAS], [FULL, AT_FULL]] as const) {
    const number = gathering === WAS ? 6 : 7;
    for (const [resident, together, part, state] of registered) {
      const item = part === null ? null : gatheringId(1, number * 10 + part);
      await rows(
        tx,
        `insert into gathering_registration (id, gathering_id, person_id, state, people, workshop_id, question, access_needs, in_line_since, changed_at)
         select $1, g.id, $3, $4, $5, $6, '', '', g.published_at + make_interval(hours => $7), g.published_at + make_interval(hours => $7) from gathering g where g.id = $2`,
        [own(0, resident), gathering, residentId(resident), state, together, item, resident],
      );
    }
    await rows(tx, `update gathering g set places_taken = (select coalesce(sum(people), 0) from gathering_registration r where r.gathering_id = g.id and r.state = 'registered') where g.id = $1`, [gathering]);
    await rows(tx, `update gathering_item i set places_taken = (select coalesce(sum(people), 0) from gathering_registration r where r.workshop_id = i.id and r.state = 'registered') where i.gathering_id = $1`, [gathering]);
  }
  await rows(tx, `insert into gathering_workshop_wish (registration_id, item_id, state, in_line_since) select $1, $2, 'waiting', in_line_since from gathering_registration where id = $1`, [own(0, 10), gatheringId(1, 71)]);
  await seedDoor(tx, people, residentId(2));
}

/** Who came, somebody without registration, and what was brought home. */
async function seedDoor(tx: Tx, people: Readonly<Record<string, string>>, who: string): Promise<void> {
  const walkIn = own(1, 1);
  await rows(tx, `insert into person (id, name, created_at) select $1, 'Voorbeeldbezoeker', starts_at from gathering where id = $2`, [walkIn, WAS]);
  await rows(tx, `insert into gathering_walk_in (id, gathering_id, person_id, added_at) select $1, id, $1, starts_at from gathering where id = $2`, [walkIn, WAS]);
  const here = [[own(0, 1), 2], [own(0, 2), 1], [own(0, 3), 1], [own(0, 4), 2], [walkIn, 1]] as const;
  for (const [i, [about, number]] of here.entries())
    await rows(tx, `insert into gathering_mark (key, gathering_id, about, people, saw, made_at, stored_at, person_id) select $1, id, $3, $4, '{}', starts_at - interval '5 minutes', starts_at, $5 from gathering where id = $2`, [own(2, i + 1), WAS, about, number, people['coach']]);
  await rows(tx, `insert into gathering_addition (id, gathering_id, person_id, text, added_at, shown_at) select $1, id, $3, 'Voorbeeld: ik leerde dat een goede zaag het halve werk is.', ends_at, ends_at from gathering where id = $2`, [own(3, 1), WAS, who]);
  const picture = await drawnPicture('brook');
  await rows(
    tx,
    `insert into shared_file (id, subject_kind, subject_id, municipality_id, person_id, purpose, consent, media_type, description, bytes, width, height, added_at, shown_at)
     select $1, 'gathering', id, municipality_id, $3, 'photo', 'nobody-recognisable', 'image/webp', 'Tekening, als voorbeeld: een bankje onder een boom bij de beek', $4, $5, $6, ends_at, ends_at from gathering where id = $2`,
    [own(4, 1), WAS, people['coach'], picture.content.length, picture.width, picture.height],
  );
  await rows(tx, 'insert into shared_file_content (file_id, content, small) values ($1, $2, $3)', [own(4, 1), picture.content, picture.small]);
}
