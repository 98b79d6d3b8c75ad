import { ASSOCIATION, type Thing, type World, id } from './world.js';

/** What acts on coaching requests change. */
export const COACHING_PUT_BACK = ['coaching_request', 'coaching_event', 'coaching_message', 'coaching_note', 'coaching_visit', 'coaching_hours'];

/** A request of the association that waits, one of an author that a coach took, and one of the municipality; with a visit and hours. */
export async function coachingWorld(world: World): Promise<void> {
  for (const [i, [role, by, state]] of ([['association', 'carla', 'asked'], ['author', 'bert', 'taken'], ['official', 'olaf', 'taken']] as const).entries()) {
    const requestId = id(9_700 + i);
    await world.app.sql(
      `insert into coaching_request (id, municipality_id, area_id, association_id, author_id, role, state, subject, tried, asked_at, coach_id, clock_from, due_on)
       values ($1, $2, $3, $4, $5, $6, $7, 'Hoe krijgen wij jongeren mee?', 'Wij hingen briefjes op, maar niemand kwam.', brink_now(), $8, current_date, current_date + 7)`,
      [requestId, world.municipalityId, world.areaId, role === 'association' ? ASSOCIATION : null, world.people[by], role, state, state === 'taken' ? world.people['coach'] : null],
    );
    const subject = { municipalityId: world.municipalityId, areaId: world.areaId, authorId: world.people[by] ?? null, associationId: role === 'association' ? ASSOCIATION : null };
    const thing = (thingId: string, name: string): Thing => ({ id: thingId, name: `${name} of ${by}`, state: null, subject, hiddenUnless: role === 'official' ? 'read-municipality-coaching' : 'read-coaching' });
    world.things.coaching.push(thing(requestId, `request that is ${state}`));
    if (state !== 'taken') continue;
    const [visitId, hoursId] = [id(9_720 + i), id(9_740 + i)];
    await world.app.sql(`insert into coaching_visit (id, municipality_id, request_id, starts_at, ends_at, place, planned_by, changed_at) values ($1, $2, $3, brink_now() + interval '3 days', brink_now() + interval '3 days 1 hour', 'Dorpshuis', $4, brink_now())`, [visitId, world.municipalityId, requestId, world.people['coach']]);
    await world.app.sql(`insert into coaching_hours (id, municipality_id, request_id, person_id, on_day, quarters, done, at) values ($1, $2, $3, $4, current_date, 4, 'Gebeld', brink_now())`, [hoursId, world.municipalityId, requestId, world.people['coach']]);
    world.things.coachingVisit.push(thing(visitId, 'visit about the request'));
    world.things.coachingHours.push(thing(hoursId, 'hours on the request'));
  }
}
