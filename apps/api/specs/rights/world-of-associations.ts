import { ASSOCIATION, type World, id } from './world.js';

/** What acts on associations change. */
export const ASSOCIATIONS_PUT_BACK = ['association', 'association_member', 'association_request', 'association_invitation', 'invited_address', 'association_act', 'association_acceptance', 'association_event'];

/** An association with a board, one without, somebody who asks to join, and an invitation. */
export async function associations(world: World): Promise<void> {
  const empty = id(9_800);
  await world.app.sql(`insert into association (id, municipality_id, area_id, slug, name, about) values ($1, $2, $3, 'zonder-bestuur', 'Zonder bestuur', 'Een voorbeeld zonder bestuur.')`, [empty, world.municipalityId, world.areaId]);
  const subject = (associationId: string) => ({ municipalityId: world.municipalityId, areaId: world.areaId, associationId, public: true });
  world.things.group.push({ id: ASSOCIATION, name: 'association', subject: subject(ASSOCIATION), state: null }, { id: empty, name: 'association without a board', subject: subject(empty), state: null });
  await world.app.sql(`insert into association_request (id, municipality_id, association_id, person_id, at, state) values ($1, $2, $3, $4, brink_now(), 'open')`, [id(9_801), world.municipalityId, ASSOCIATION, world.people['bert']]);
  world.things.request.push({ id: id(9_801), name: 'request of bert', subject: subject(ASSOCIATION), state: null, hiddenUnless: 'lead-association' });
  await world.app.sql(`insert into association_invitation (id, municipality_id, association_id, role, invited_by, at, expires_at, state) values ($1, $2, $3, 'member', $4, brink_now(), brink_now() + interval '14 days', 'open')`, [id(9_802), world.municipalityId, ASSOCIATION, world.people['carla']]);
  await world.app.sql(`insert into invited_address (id, scope_id, email, at) values ($1, $2, 'gevraagd@elders.example', brink_now())`, [id(9_802), ASSOCIATION]);
  world.things.invitation.push({ id: id(9_802), name: 'invitation', subject: subject(ASSOCIATION), state: null, hiddenUnless: 'lead-association' });
}
