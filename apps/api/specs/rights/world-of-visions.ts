import { ASSOCIATION, type World, id } from './world.js';

/** What acts on visions change. */
export const VISIONS_PUT_BACK = ['vision', 'vision_writer', 'vision_chapter', 'vision_version', 'vision_goal', 'vision_action', 'vision_suggestion', 'vision_adoption', 'vision_receipt', 'vision_check_up', 'plan_goal'];

const VISION = '01900070-0000-7000-8000-000000000001';
const ADOPTION = '01900075-0000-7000-8000-000000000001';
const OTHER = '01900008-0000-7000-8000-000000009700';

/** The vision of the association, with a suggestion that waits and an adoption that waits for a second person; and a draft of another association. */
export async function visions(world: World): Promise<void> {
  const { municipalityId, areaId, people, app } = world;
  await app.sql('update vision set adopted_version = null where id = $1', [VISION]);
  await app.sql('delete from vision_receipt where vision_id = $1', [VISION]);
  await app.sql('update vision_adoption set confirmed_by = null, confirmed_at = null where id = $1', [ADOPTION]);
  await app.sql(`insert into association (id, municipality_id, area_id, slug, name, about) values ($1, $2, $3, 'wijkvereniging', 'Wijkvereniging', '')`, [OTHER, municipalityId, areaId]);
  await app.sql(`insert into vision (id, municipality_id, area_id, association_id, title, summary, begun_by, begun_at, changed_at) values ($1, $2, $3, $4, 'Onze wijk in 2035', '', $5, brink_now(), brink_now())`, [id(9_701), municipalityId, areaId, OTHER, people['gert']]);
  await app.sql(`insert into vision_chapter (id, vision_id, municipality_id, position, title, body, goals, changed_by, changed_at) values ($1, $2, $3, 1, 'Wonen', '', '[]', $4, brink_now())`, [id(9_702), id(9_701), municipalityId, people['gert']]);
  const shown = { municipalityId, areaId, authorId: null, associationId: ASSOCIATION, public: true, draft: false };
  const hidden = { ...shown, associationId: OTHER, public: false, draft: true };
  const { things } = world;
  things.vision.push({ id: VISION, name: 'vision of the association', state: null, subject: shown }, { id: id(9_701), name: 'draft vision of another association', state: null, subject: hidden });
  things.chapter.push({ id: '01900071-0000-7000-8000-000000000100', name: 'chapter of the association', state: null, subject: shown }, { id: id(9_702), name: 'chapter of another association', state: null, subject: hidden });
  things.suggestion.push({ id: '01900074-0000-7000-8000-000000000102', name: 'suggestion of bert', state: null, subject: { ...shown, firstPersonId: people['bert'] ?? null } });
  things.ownSuggestion.push({ id: '01900074-0000-7000-8000-000000000102', name: 'suggestion of bert', state: null, subject: { municipalityId, authorId: people['bert'] ?? null, public: true } });
  things.adoption.push({ id: ADOPTION, name: 'adoption that gert proposes', state: null, subject: { ...shown, firstPersonId: people['gert'] ?? null } });
  await app.sql('update vision_adoption set proposed_by = $2 where id = $1', [ADOPTION, people['gert']]);
  things.action.push({ id: '01900073-0000-7000-8000-000000100000', name: 'action of the association', state: null, subject: shown });
  things.association.push({ id: ASSOCIATION, name: 'association of Aalden', state: null, subject: { municipalityId, areaId } });
}
