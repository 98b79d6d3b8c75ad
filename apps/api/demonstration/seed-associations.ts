import { type Tx, rows } from '#platform/database';
import { ASSOCIATIONS } from './associations.js';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Puts the other example associations, a young people's group and one without a board on the site; somebody asks to join the first. */
export async function seedAssociations(tx: Tx, places: Readonly<Record<string, string>>, people: Readonly<Record<string, string>>): Promise<void> {
  for (const association of ASSOCIATIONS) {
    const associationId = id('05', association.number);
    const municipalityId = places[association.municipality];
    await rows(
      tx,
      `insert into association (id, municipality_id, area_id, slug, name, about, kind, reach, contact_id, founded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now() - make_interval(days => $10))`,
      [associationId, municipalityId, places[`${association.municipality}/${association.area}`], association.slug, association.name, association.about, association.kind, association.reach, association.contact === undefined ? null : people[association.contact], association.daysAgo],
    );
    await rows(tx, `insert into association_event (id, municipality_id, association_id, at, act) select $1, $2, $3, founded_at, 'found' from association where id = $3`, [id('0e', association.number), municipalityId, associationId]);
    for (const [i, [person, role, shown]] of association.members.entries())
      await rows(tx, `insert into association_member (id, association_id, person_id, role, since, shown) values ($1, $2, $3, $4, (brink_now() at time zone 'Europe/Amsterdam')::date - $5::int, $6)`, [id('07', association.number * 100 + i), associationId, people[person], role, association.daysAgo, shown]);
  }
  await rows(tx, `insert into association_request (id, municipality_id, association_id, person_id, at, state) values ($1, $2, $3, $4, brink_now() - interval '2 days', 'open')`, [id('0f', 1), places['coevorden'], id('05', 1), people['nieuw']]);
}
