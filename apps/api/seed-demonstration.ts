import { VoteSecrets } from '#api/budgets';
import { type PlanState, clockOfState, moveOf } from '#domain/plans';
import { Config } from '#platform/config';
import { Database, type Tx, one, rows } from '#platform/database';
import { RoundSecrets } from '#platform/storage';
import type { INestApplicationContext } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { seedGatherings } from './demonstration/gatherings.js';
import { DEMONSTRATION_PASSWORD, PEOPLE, emailOf } from './demonstration/people.js';
import { seedCoaching } from './demonstration/seed-coaching.js';
import { seedAssociations } from './demonstration/seed-associations.js';
import { seedBudgets } from './demonstration/seed-budgets.js';
import { seedHidden } from './demonstration/seed-hidden.js';
import { seedParticipants } from './demonstration/seed-participants.js';
import { ordinanceOf } from './demonstration/ordinances.js';
import { seedPictures } from './demonstration/seed-pictures.js';
import { seedPaper } from './demonstration/seed-paper.js';
import { PILOTS } from './demonstration/pilots.js';
import { type DemonstrationPlan, PLANS } from './demonstration/plans.js';
import { seedComments } from './demonstration/seed-comments.js';
import { seedVisions } from './demonstration/seed-visions.js';
import { seedConsents } from './demonstration/seed-consents.js';
import { seedConversations } from './demonstration/seed-conversations.js';
import { seedRounds } from './demonstration/seed-rounds.js';
import { seedKnowledge } from './demonstration/seed-knowledge.js';

/** Fixed ids, so that people, pictures and tests find the same things. */
const id = (kind: number, number: number): string => `0190000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const DAY_MS = 86_400_000;
const SUPPORTERS = 110;

type Named = Record<string, string>;

/** Fills an empty database with the demonstration: the three pilots, example people and plans. Does nothing when there are municipalities already. */
export async function seedDemonstration(app: INestApplicationContext): Promise<void> {
  const config = app.get(Config);
  if (!config.demonstration) return;
  const database = app.get(Database);
  const password = await hash(DEMONSTRATION_PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  await database.transaction(async (tx) => {
    await rows(tx, `select pg_advisory_xact_lock(hashtextextended('demonstration', 0))`);
    if ((await one(tx, 'select 1 from municipality limit 1')) !== null) return;
    const places = await seedPlaces(tx);
    const people = await seedPeople(tx, places, password);
    const now = await database.now(tx);
    for (const plan of PLANS) await seedPlan(tx, plan, places, people, now);
    await seedPictures(tx);
    await seedAssociations(tx, places, people);
    await seedGatherings(tx, places, people, id(5, 1), now);
    await seedParticipants(tx, people);
    await seedKnowledge(tx, places, people);
    await seedVisions(tx, { places, people, now });
    await seedConversations(tx, { places, people, now });
    await seedCoaching(tx, { places, people, now });
    await seedBudgets(tx, app.get(VoteSecrets, { strict: false }), { places, people, now });
    await seedRounds(tx, app.get(RoundSecrets, { strict: false }), { places, people, now });
    await seedPaper(tx, people);
    await seedConsents(tx, { places, people, now });
    await seedComments(tx, people);
    await seedHidden(tx, people);
  });
}

async function seedPlaces(tx: Tx): Promise<Named> {
  const places: Named = {};
  let areas = 0;
  for (const [i, pilot] of PILOTS.entries()) {
    const municipalityId = id(1, i + 1);
    places[pilot.slug] = municipalityId;
    await rows(tx, 'insert into municipality (id, code, slug, name, seat, population, postcodes, clerk_address, look, lat, lon) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      municipalityId, pilot.code, pilot.slug, pilot.name, pilot.seat, pilot.population, [...pilot.postcodes], `griffie@${pilot.slug}.example`, JSON.stringify({ brand: pilot.brand }), pilot.lat, pilot.lon,
    ]);
    await rows(tx, `insert into ordinance (id, municipality_id, version, valid_from, data) values ($1, $2, 1, '2021-01-01', $3)`, [id(2, i + 1), municipalityId, JSON.stringify(ordinanceOf(pilot.slug))]);
    for (const area of pilot.areas) {
      areas += 1;
      places[`${pilot.slug}/${area.slug}`] = id(3, areas);
      await rows(tx, 'insert into area (id, municipality_id, slug, name, kind, population, lat, lon, postcodes, source) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [id(3, areas), municipalityId, area.slug, area.name, area.kind, area.population, area.lat, area.lon, [...area.postcodes], area.source]);
    }
  }
  return places;
}

async function seedPeople(tx: Tx, places: Named, password: string): Promise<Named> {
  const people: Named = {};
  const associationId = id(5, 1);
  await rows(tx, `insert into association (id, municipality_id, area_id, slug, name, about) values ($1, $2, $3, 'dorpsbelangen-aalden', 'Dorpsbelangen Aalden', 'Voorbeeldvereniging: zij brengt plannen van het dorp in.')`, [associationId, places['coevorden'], places['coevorden/aalden']]);
  for (const [i, person] of PEOPLE.entries()) {
    const personId = id(4, i + 1);
    people[person.key] = personId;
    await rows(tx, `insert into person (id, email, name, birth_year, password_hash, email_confirmed_at, created_at) values ($1, $2, $3, $4, $5, brink_now(), brink_now())`, [personId, emailOf(person.key), person.name, person.birthYear, password]);
    if (person.lives !== undefined) {
      const [municipality, area] = person.lives;
      await rows(tx, `insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) values ($1, $2, $3, brink_now(), case when $4 then brink_now() end, case when $4 then 'letter' end)`, [personId, places[municipality], places[`${municipality}/${area}`], person.verified === true]);
    }
    for (const [j, [role, municipality]] of (person.works ?? []).entries()) await rows(tx, 'insert into staff_role (id, person_id, municipality_id, role, since) values ($1, $2, $3, $4, brink_now())', [id(6, i * 10 + j), personId, municipality === null ? null : places[municipality], role]);
    if (person.association !== undefined) await rows(tx, `insert into association_member (id, association_id, person_id, role, since) values ($1, $2, $3, $4, '2024-01-01')`, [id(7, i + 1), associationId, personId, person.association]);
  }
  for (const pilot of PILOTS) {
    const area = places[`${pilot.slug}/${pilot.areas[0].slug}`];
    const base = PILOTS.indexOf(pilot) * 1000 + 1000;
    await rows(tx, `insert into person (id, name, created_at) select ('01900004-0000-7000-8000-' || lpad(($1 + n)::text, 12, '0'))::uuid, 'Voorbeeldinwoner ' || n, brink_now() from generate_series(1, $2) n`, [base, SUPPORTERS]);
    await rows(tx, `insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) select ('01900004-0000-7000-8000-' || lpad(($1 + n)::text, 12, '0'))::uuid, $3, $4, brink_now(), brink_now(), 'letter' from generate_series(1, $2) n`, [base, SUPPORTERS, places[pilot.slug], area]);
    people[`supporters of ${pilot.slug}`] = String(base);
  }
  return people;
}

async function seedPlan(tx: Tx, plan: DemonstrationPlan, places: Named, people: Named, now: number): Promise<void> {
  const planId = id(8, plan.number);
  const municipalityId = places[plan.municipality];
  const areaId = places[`${plan.municipality}/${plan.area}`];
  const area = await one<{ population: number; lat: number; lon: number }>(tx, 'select population, lat, lon from area where id = $1', [areaId]);
  const rules = ordinanceOf(plan.municipality).kinds[plan.kind];
  const support = rules.support.kind === 'share' ? rules.support : null;
  const needed = support === null || area === null ? null : Math.min(support.most, Math.max(support.least, Math.ceil((area.population * support.percentage) / 100)));
  const challenge = plan.kind === 'challenge' ? { publicTask: 'Het onderhoud van het openbaar groen binnen de bebouwde kom.', whyBetter: 'Wij zijn er elke dag, en zien wat nodig is voordat het misgaat.', means: 'Het huidige budget, gereedschap van het dorp en een hovenier.', continuity: 'De vereniging draagt het, met een ploeg van vijftien mensen.' } : null;
  let state: PlanState = 'draft';
  const at = (daysAgo: number): Date => new Date(now - daysAgo * DAY_MS);
  const first = plan.steps[0]?.[1] ?? 0;
  const last = plan.steps.at(-1)?.[1] ?? 0;
  const published = plan.steps.find(([act]) => act.startsWith('publish'))?.[1];
  const moves = plan.steps.map(([act, daysAgo, reason]) => {
    const found = moveOf(act, state);
    if (!found.ok) throw new Error(`demonstration plan ${plan.number}: ${act} cannot follow ${state}`);
    const from = state;
    state = found.move.to;
    return { act, from, to: state, by: found.move.by[0] ?? 'system', at: at(daysAgo), reason: reason ?? null };
  });
  const clock = clockOfState(state, rules, at(last).getTime());
  const outcome = { back: 'backed', decline: 'declined', adopt: 'adopted', 'offer-co-decision': 'co-decide' }[plan.steps.map(([act]) => act).find((act) => ['back', 'decline', 'adopt', 'offer-co-decision'].includes(act)) ?? ''] ?? null;
  await rows(
    tx,
    `insert into plan (id, municipality_id, area_id, author_id, association_id, kind, state, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, ordinance_id, level, support_count, paper_count, support_needed, created_at, changed_at, submitted_at, published_at, state_since, clock_from, due_on, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $22, $24, $23, $25, $26, $27)`,
    [planId, municipalityId, areaId, people[plan.author], plan.association === true ? id(5, 1) : null, plan.kind, state, plan.title, plan.summary, plan.body, challenge === null ? null : JSON.stringify(challenge), [...plan.themes], plan.costCents, area?.lat ?? null, area?.lon ?? null, plan.placeLabel ?? null,
      (await one<{ id: string }>(tx, 'select id from ordinance where municipality_id = $1', [municipalityId]))?.id, rules.level, plan.support, plan.paper ?? 0, needed, at(first), at(last), published === undefined ? null : at(published), clock?.from ?? null, clock?.due ?? null, outcome],
  );
  await rows(tx, `insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, at) select id, 1, municipality_id, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, created_at from plan where id = $1`, [planId]);
  for (const [i, move] of moves.entries()) {
    await rows(tx, `insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, reason, data, public) values ($1, $2, $3, $4, $5, $6, $7, $8, null, $9, '{}', true)`, [id(9, plan.number * 100 + i), municipalityId, planId, move.at, move.act, move.from, move.to, move.by, move.reason]);
  }
  await seedAnswer(tx, plan, { planId, municipalityId, outcome, due: (askedAt) => clockOfState('awaiting-response', rules, at(askedAt).getTime())?.due ?? null, at });
  await rows(tx, `insert into support (plan_id, person_id, municipality_id, at) select $1, ('01900004-0000-7000-8000-' || lpad(($2::int + n)::text, 12, '0'))::uuid, $3, brink_now() from generate_series(1, $4::int) n`, [planId, Number(people[`supporters of ${plan.municipality}`]), municipalityId, plan.support]);
}

interface AnsweredPlan {
  readonly planId: string;
  readonly municipalityId: string | undefined;
  readonly outcome: string | null;
  readonly due: (daysAgo: number) => string | null;
  readonly at: (daysAgo: number) => Date;
}

/** The municipality's answer to a plan that has one, given in time. */
async function seedAnswer(tx: Tx, plan: DemonstrationPlan, { planId, municipalityId, outcome, due, at }: AnsweredPlan): Promise<void> {
  const step = plan.steps.findIndex(([, , reason]) => reason !== undefined);
  const [given, asked] = [plan.steps[step], plan.steps[step - 1]];
  if (plan.answer === undefined || given === undefined || asked === undefined) return;
  const [, daysAgo, reasons] = given;
  await rows(tx, 'insert into response (id, municipality_id, plan_id, outcome, summary, reasons, given_at, given_by, due_on, in_time) values ($1, $2, $3, $4, $5, $6, $7, null, $8, true)', [`01900022-0000-7000-8000-${String(plan.number).padStart(12, '0')}`, municipalityId, planId, outcome, plan.answer, reasons, at(daysAgo), due(asked[1])]);
}

/** The accounts to print at start. */
export const demonstrationAccounts = (): string => ['Demonstration accounts (password: ' + DEMONSTRATION_PASSWORD + ')', ...PEOPLE.map((p) => `  ${emailOf(p.key).padEnd(24)} ${p.name}`)].join('\n');
