import { localDate } from '#domain/kernel';
import { type VisionChapter, checkUpTerm, responseTerm, suggestionTerm } from '#domain/visions';
import { type Tx, rows } from '#platform/database';
import { type DemonstrationVision, VISIONS } from './visions.js';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const associationId = (number: number): string => id('05', number);
const DAY_MS = 86_400_000;
const RESPOND_DAYS = 56;

interface Seeding {
  readonly places: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The chapters with ids that are the same at each seeding. */
const chaptersOf = (vision: DemonstrationVision): VisionChapter[] =>
  vision.chapters.map((chapter, i) => ({
    id: id('71', vision.number * 100 + i),
    title: chapter.title,
    body: chapter.body,
    goals: chapter.goals.map((goal, j) => ({ id: id('72', vision.number * 10_000 + i * 100 + j), title: goal.title, why: goal.why, actions: goal.actions.map(([title, who, until], k) => ({ id: id('73', vision.number * 100_000 + i * 1_000 + j * 100 + k), title, who, until })) })),
  }));

/** Puts the example visions on the site: one that is carried out, one that waits for its municipality, a concept, and one of which the yearly check-up is overdue. */
export async function seedVisions(tx: Tx, seeding: Seeding): Promise<void> {
  for (const vision of VISIONS) {
    const { places } = seeding;
    const place = { municipalityId: places[vision.municipality], areaId: places[`${vision.municipality}/${vision.area}`] };
    if (vision.association.number > 70) await rows(tx, `insert into association (id, municipality_id, area_id, slug, name, about) values ($1, $2, $3, $4, $5, 'Voorbeeldvereniging.')`, [associationId(vision.association.number), place.municipalityId, place.areaId, vision.association.slug, vision.association.name]);
    await addText(tx, vision, place, seeding);
    await addLife(tx, vision, place.municipalityId ?? '', seeding);
  }
}

async function addText(tx: Tx, vision: DemonstrationVision, { municipalityId, areaId }: { municipalityId: string | undefined; areaId: string | undefined }, { people, now }: Seeding): Promise<void> {
  const visionId = id('70', vision.number);
  const by = people['carla'];
  const at = (daysAgo: number): Date => new Date(now - daysAgo * DAY_MS);
  const chapters = chaptersOf(vision);
  const newest = vision.versions.length;
  const [first = 0, last = 0] = [vision.versions[0]?.[0], vision.versions.at(-1)?.[0]];
  await rows(tx, `insert into vision (id, municipality_id, area_id, association_id, title, summary, version, adopted_version, begun_by, begun_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, [visionId, municipalityId, areaId, associationId(vision.association.number), vision.title, vision.summary, newest, vision.adopted === undefined ? null : newest, by, at(first + 30), at(vision.adopted?.daysAgo ?? last)]);
  for (const [i, chapter] of chapters.entries()) await rows(tx, `insert into vision_chapter (id, vision_id, municipality_id, position, title, body, goals, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [chapter.id, visionId, municipalityId, i + 1, chapter.title, chapter.body, JSON.stringify(chapter.goals), by, at(last)]);
  for (const [i, [daysAgo, note]] of vision.versions.entries()) {
    const content = { title: vision.title, summary: vision.summary, chapters: i + 1 < newest ? chapters.slice(0, -1) : chapters };
    await rows(tx, 'insert into vision_version (vision_id, version, municipality_id, content, note, published_by, at) values ($1, $2, $3, $4, $5, $6, $7)', [visionId, i + 1, municipalityId, JSON.stringify(content), note, by, at(daysAgo)]);
  }
  for (const [i, chapter] of vision.chapters.entries())
    for (const [j, goal] of chapter.goals.entries()) {
      const kept = chapters[i]?.goals[j];
      await rows(tx, 'insert into vision_goal (id, vision_id, municipality_id, title, in_version) values ($1, $2, $3, $4, $5)', [kept?.id, visionId, municipalityId, goal.title, newest]);
      for (const plan of goal.plans ?? []) await rows(tx, 'insert into plan_goal (plan_id, goal_id, vision_id, municipality_id, at) select p.id, $2, $3, $4, brink_now() from plan p where p.id = $1 and p.area_id = $5', [id('08', plan), kept?.id, visionId, municipalityId, areaId]);
      for (const [k, [title, , , status, note]] of goal.actions.entries()) await rows(tx, 'insert into vision_action (id, vision_id, municipality_id, title, in_version, status, note, status_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [kept?.actions[k]?.id, visionId, municipalityId, title, newest, status, note, status === 'planned' ? null : at(30)]);
    }
}

async function addLife(tx: Tx, vision: DemonstrationVision, municipalityId: string, { people, now }: Seeding): Promise<void> {
  const visionId = id('70', vision.number);
  const newest = vision.versions.length;
  const at = (daysAgo: number): Date => new Date(now - daysAgo * DAY_MS);
  const dayOf = (daysAgo: number): string => localDate(now - daysAgo * DAY_MS);
  for (const [i, suggestion] of (vision.suggestions ?? []).entries()) {
    const { due } = suggestionTerm(dayOf(suggestion.daysAgo));
    const [state = 'waiting', reason = null] = suggestion.answer ?? [];
    await rows(tx, `insert into vision_suggestion (id, vision_id, municipality_id, version, chapter_id, person_id, role, state, text, reason, at, due_on, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, 'resident', $7, $8, $9, $10, $11, $12, $13)`, [id('74', vision.number * 100 + i), visionId, municipalityId, suggestion.answer === undefined ? newest : 1, chaptersOf(vision)[suggestion.chapter]?.id, people[suggestion.by], state, suggestion.text, reason, at(suggestion.daysAgo), due, suggestion.answer === undefined ? null : people['carla'], suggestion.answer === undefined ? null : at(suggestion.daysAgo - 14)]);
  }
  if (vision.adopted === undefined) return;
  const { daysAgo, words, answeredDaysAgo } = vision.adopted;
  await rows(tx, `insert into vision_adoption (id, vision_id, municipality_id, version, way, held_on, words, proposed_by, proposed_at, confirmed_by, confirmed_at) values ($1, $2, $3, $4, 'gathering', $5, $6, $7, $8, $9, $8)`, [id('75', vision.number), visionId, municipalityId, newest, dayOf(daysAgo + 1), words, people['carla'], at(daysAgo), people['gert']]);
  const { from, due } = responseTerm(dayOf(daysAgo), RESPOND_DAYS);
  await rows(tx, 'insert into vision_receipt (vision_id, version, municipality_id, clock_from, due_on) values ($1, $2, $3, $4, $5)', [visionId, newest, municipalityId, from, due]);
  if (answeredDaysAgo !== undefined)
    await rows(tx, `update vision_receipt set outcome = 'supports-partly', summary = $3, reasons = $4, given_by = $5, given_at = $6, in_time = true where vision_id = $1 and version = $2`, [visionId, newest, 'Wij staan achter de richting van deze visie, en denken graag mee over de doelen waar geld voor nodig is.', 'De doelen passen bij wat de gemeenteraad wil. Voor het eerste doel is al geld; voor de andere maken wij per plan een afspraak. U kunt op één vaste ambtenaar rekenen.', people['olaf'], at(answeredDaysAgo)]);
  const next = checkUpTerm(dayOf(daysAgo));
  await rows(tx, 'insert into vision_check_up (id, vision_id, municipality_id, clock_from, due_on) values ($1, $2, $3, $4, $5)', [id('76', vision.number), visionId, municipalityId, next.from, next.due]);
}
