import type { ConsentState } from '#domain/consent';
import { ASSOCIATION, type World, id } from './world.js';

/** What acts on processes of consent change. */
export const CONSENT_PUT_BACK = ['consent_process', 'consent_text', 'consent_saying', 'consent_voice', 'consent_event', 'consent_paper'];

const REASON = 'Omdat dit voor iedereen in het dorp het beste is.';
const TEXT = 'Wij zetten de brink op zondag af voor auto’s, van april tot oktober.';

async function processOf(world: World, number: number, state: ConsentState, by: string): Promise<string> {
  const consentId = id(9_900 + number);
  const association = by === 'carla' ? ASSOCIATION : null;
  await world.app.sql(
    `insert into consent_process (id, municipality_id, area_id, association_id, author_id, role, circle, title, state, state_since, state_until, age_from, voices_needed, proposed_at, opened_at)
     values ($1, $2, $3, $4, $5, $6, 'area', 'De brink zonder auto’s', $7, brink_now(), brink_now() + interval '7 days', 16, 2, brink_now(), case when $7 <> 'proposal' then brink_now() end)`,
    [consentId, world.municipalityId, world.areaId, association, world.people[by], association === null ? 'official' : 'association', state],
  );
  await world.app.sql(`insert into consent_text (consent_id, version, municipality_id, text, note, at) values ($1, 1, $2, $3, '', brink_now())`, [consentId, world.municipalityId, TEXT]);
  const hidden = state === 'proposal';
  const subject = { municipalityId: world.municipalityId, areaId: world.areaId, authorId: world.people[by] ?? null, associationId: association, public: !hidden };
  world.things.consent.push({ id: consentId, name: `consent in ${state} of ${by}`, state: null, subject, ...(hidden ? { hiddenUnless: 'own-side-or-coach' as const } : {}) });
  return consentId;
}

/** Processes in every step, of an official; one of the association; a question and an objection that wait. */
export async function consents(world: World): Promise<void> {
  for (const [i, state] of (['proposal', 'questions', 'reactions', 'objections', 'integration', 'decision'] as const).entries()) {
    const consentId = await processOf(world, i, state, 'olaf');
    if (state !== 'questions' && state !== 'objections') continue;
    const kind = state === 'questions' ? 'question' : 'objection';
    await world.app.sql(`insert into consent_saying (id, municipality_id, consent_id, kind, number, person_id, version, text, at, state) values ($1, $2, $3, $4, 1, $5, 1, $6, brink_now(), $7)`, [id(9_950 + i), world.municipalityId, consentId, kind, world.people['anna'], REASON, kind === 'objection' ? 'open' : null]);
    const about = world.things.consent.at(-1);
    if (about !== undefined) world.things[kind === 'question' ? 'consentQuestion' : 'consentObjection'].push({ ...about, id: id(9_950 + i), name: `${kind} of anna` });
  }
  await processOf(world, 9, 'objections', 'carla');
}
