import type { AreaId, AssociationId, MunicipalityId, PersonId } from '#domain/kernel';
import { type Act, type Actor, type StaffCapacity, type Subject, VISITOR } from '#domain/permissions';
import { PUBLIC_STATES, type PlanState } from '#domain/plans';
import { RoundSecrets } from '#platform/storage';
import type { TestApp } from '#platform/testing';
import { COACHING_PUT_BACK, coachingWorld } from './world-of-coaching.js';
import { ASSOCIATIONS_PUT_BACK, associations } from './world-of-associations.js';
import { CONSENT_PUT_BACK, consents } from './world-of-consent.js';
import { ALSO_PUT_BACK, talkAndBudgets } from './world-of-talk-and-budgets.js';
import { VISIONS_PUT_BACK, visions } from './world-of-visions.js';

/** Something that an act can be about: its id, and what the table of rights needs to know of it. */
export interface Thing {
  readonly id: string;
  readonly name: string;
  readonly subject: Subject;
  readonly state: PlanState | null;
  /** It exists only for who may do this. */
  readonly hiddenUnless?: Act | 'own-side-or-coach';
}

export type ThingKind = 'plan' | 'round' | 'list' | 'milestone' | 'attachment' | 'visit' | 'role' | 'comment' | 'budget' | 'option' | 'gathering' | 'knowledge' | 'coaching' | 'coachingVisit' | 'coachingHours' | 'conversation' | 'statement' | 'consent' | 'consentQuestion' | 'consentObjection' | 'vision' | 'chapter' | 'suggestion' | 'ownSuggestion' | 'adoption' | 'action' | 'association' | 'municipality' | 'area' | 'group' | 'request' | 'invitation' | 'nothing';

/** An id that nothing has. */
export const UNKNOWN = '01900008-0000-7000-8000-999999999999';
export const ASSOCIATION = '01900005-0000-7000-8000-000000000001';
const SOURCE = '01900008-0000-7000-8000-000000000001';
export const id = (number: number): string => `01900008-0000-7000-8000-0000000${String(number).padStart(5, '0')}`;
const supporter = (number: number): string => `01900004-0000-7000-8000-${String(number).padStart(12, '0')}`;

const STATES: readonly PlanState[] = ['draft', 'in-review', 'refused', 'gathering-support', 'awaiting-response', 'declined', 'co-decide', 'deciding', 'adopted', 'under-way', 'expired'];
const HIDDEN: readonly PlanState[] = ['draft', 'in-review', 'refused'];
const FEW: readonly PlanState[] = ['in-review', 'awaiting-response', 'deciding'];

/** What a walk changes, and what is put back after each act that was done. */
const PUT_BACK = ['attempt', 'guest_request', 'plan', 'plan_version', 'support', 'plan_merge', 'merge_objection', 'round', 'milestone', 'attachment', 'paper_list', 'residence_visit', 'residence', 'second_look', 'plan_report', 'plan_hiding', 'staff_role', 'ordinance', 'municipality', 'setup_proposal', ...ALSO_PUT_BACK, ...VISIONS_PUT_BACK, ...COACHING_PUT_BACK, ...ASSOCIATIONS_PUT_BACK, ...CONSENT_PUT_BACK];

export interface Role {
  readonly name: string;
  readonly personId: string | null;
  readonly actor: Actor;
}

/** People in every role, and plans, rounds, lists, milestones and visits in every state that matters. */
export class World {
  readonly things: Record<ThingKind, Thing[]> = { plan: [], round: [], list: [], milestone: [], attachment: [], visit: [], role: [], comment: [], budget: [], option: [], gathering: [], knowledge: [], group: [], request: [], invitation: [], coaching: [], coachingVisit: [], coachingHours: [], conversation: [], statement: [], consent: [], consentQuestion: [], consentObjection: [], vision: [], chapter: [], suggestion: [], ownSuggestion: [], adoption: [], action: [], association: [], municipality: [], area: [], nothing: [{ id: '', name: 'nothing', subject: {}, state: null }] };
  readonly roles: Role[] = [];
  municipalityId = '';
  elsewhereId = '';
  areaId = '';
  /** The rules that hold, as they go over the wire. */
  rules: object = {};
  readonly people: Record<string, string> = {};

  private constructor(readonly app: TestApp) {}

  static async of(app: TestApp): Promise<World> {
    const world = new World(app);
    await world.places();
    await world.meet();
    for (const [i, state] of STATES.entries()) await world.plan(100 + i, state, { author: 'bert' });
    for (const [i, state] of FEW.entries()) await world.plan(200 + i, state, { author: 'petra' });
    for (const [i, state] of FEW.entries()) await world.plan(300 + i, state, { author: 'carla', association: ASSOCIATION });
    await world.rounds();
    await world.twoPersons();
    await world.staff();
    await talkAndBudgets(world);
    await visions(world);
    await coachingWorld(world);
    await associations(world);
    await consents(world);
    await world.keep();
    return world;
  }

  /** Makes everything as it was before an act that was done. */
  async putBack(): Promise<void> {
    await this.app.sql('select walk_again()');
  }

  private async places(): Promise<void> {
    const [here] = await this.app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    const [there] = await this.app.sql<{ id: string }>(`select id from municipality where slug = 'tynaarlo'`);
    const [area] = await this.app.sql<{ id: string }>(`select id from area where slug = 'aalden'`);
    [this.municipalityId, this.elsewhereId, this.areaId] = [here?.id ?? '', there?.id ?? '', area?.id ?? ''];
    this.things.municipality.push({ id: this.municipalityId, name: 'Coevorden', subject: { municipalityId: this.municipalityId }, state: null }, { id: this.elsewhereId, name: 'Tynaarlo', subject: { municipalityId: this.elsewhereId }, state: null });
    const kind = 'kind submitBy ageFrom excludedSubjects supportKind supportNumber supportPercentage supportLeast supportMost gatherDays acknowledgeDays reviewWorkingDays respondDays extendDays level';
    const { municipality } = await this.app.visitor().ask<{ municipality: { ordinances: { rules: object }[] } }>(`{ municipality(slug: "coevorden") { ordinances { rules { kinds { ${kind} } supportAgeFrom supportFrom voteAgeFrom voteFrom paperCounts bindingRounds quorumPercentage methods } } } }`);
    this.rules = municipality.ordinances[0]?.rules ?? {};
    this.things.area.push({ id: this.areaId, name: 'Aalden', subject: { municipalityId: this.municipalityId }, state: null });
  }

  /** Written down by hand, so that it does not agree with the server by asking the server. */
  private async meet(): Promise<void> {
    const named = await this.app.sql<{ key: string; id: string; municipality: string | null; area: string | null; verified: boolean; year: number }>(
      `select split_part(p.email, '@', 1) as key, p.id, r.municipality_id as municipality, r.area_id as area, r.verified_at is not null as verified, p.birth_year as year from person p left join residence r on r.person_id = p.id where p.email is not null`,
    );
    for (const row of named) this.people[row.key] = row.id;
    const staff: Record<string, string> = { 'coach elsewhere': supporter(1001), 'clerk elsewhere': supporter(1002), 'administrator of one municipality': supporter(1003), member: supporter(3001), seen: supporter(3002) };
    Object.assign(this.people, staff);
    for (const [i, [name, role]] of [['coach elsewhere', 'coach'], ['clerk elsewhere', 'clerk'], ['administrator of one municipality', 'administrator']].entries())
      await this.app.sql(`insert into staff_role (id, person_id, municipality_id, role, since) values ($1, $2, $3, $4, brink_now())`, [id(900 + i), staff[name ?? ''], this.elsewhereId, role]);
    await this.app.sql(`insert into association_member (id, association_id, person_id, role, since) values ($1, $2, $3, 'member', '2024-01-01')`, [id(950), ASSOCIATION, staff['member']]);
    await this.app.sql('update person set email_confirmed_at = brink_now() where id = any($1)', [Object.values(staff)]);
    await this.app.sql('delete from residence where person_id = any($1)', [[supporter(1001), supporter(1002), supporter(1003)]]);
    const home = (key: string): Partial<Actor> => {
      const row = named.find((r) => r.key === key);
      return row?.municipality == null ? {} : { residence: { municipalityId: row.municipality as MunicipalityId, areaId: row.area as AreaId, verified: row.verified, birthYear: row.year } };
    };
    const works = (role: StaffCapacity['role'], municipalityId: string | null): StaffCapacity => ({ role, municipalityId: municipalityId as MunicipalityId | null });
    const seat = (role: 'chair' | 'member'): Partial<Actor> => ({ associations: [{ associationId: ASSOCIATION as AssociationId, areaId: this.areaId as AreaId, role }] });
    const role = (name: string, key: string, more: Partial<Actor> = {}): void => {
      const personId = this.people[key] ?? '';
      this.roles.push({ name, personId, actor: { ...VISITOR, personId: personId as PersonId, emailConfirmed: true, ...home(key), ...more } });
    };
    const [hunze] = await this.app.sql<{ id: string }>(`select id from municipality where slug = 'aa-en-hunze'`);
    this.roles.push({ name: 'visitor', personId: null, actor: VISITOR });
    role('unverified resident', 'nieuw');
    role('verified resident', 'anna');
    role('verified resident of elsewhere', 'eva');
    role('author', 'bert');
    role('chair of the association', 'carla', seat('chair'));
    role('member of the association', 'member', { ...seat('member'), residence: { municipalityId: this.municipalityId as MunicipalityId, areaId: this.areaId as AreaId, verified: true, birthYear: null } });
    role('official', 'olaf', { roles: [works('official', this.municipalityId)] });
    role('official who is an author', 'petra', { roles: [works('official', this.municipalityId)] });
    role('official of elsewhere', 'tom', { roles: [works('official', this.elsewhereId)] });
    role('coach', 'coach', { roles: [works('coach', this.municipalityId), works('coach', hunze?.id ?? '')] });
    role('coach of elsewhere', 'coach elsewhere', { roles: [works('coach', this.elsewhereId)] });
    role('clerk', 'griffie', { roles: [works('clerk', this.municipalityId)] });
    role('clerk of elsewhere', 'clerk elsewhere', { roles: [works('clerk', this.elsewhereId)] });
    role('administrator', 'beheer', { roles: [works('administrator', null)] });
    role('administrator of elsewhere', 'administrator of one municipality', { roles: [works('administrator', this.elsewhereId)] });
  }

  private async plan(number: number, state: PlanState, by: { author: string; association?: string }): Promise<void> {
    const planId = id(number);
    const columns = await this.app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'plan' and is_generated = 'NEVER' and column_name <> 'id'`);
    const names = columns.map((c) => c.name).join(', ');
    await this.app.sql(`insert into plan (id, ${names}) select $1::uuid, ${names} from plan where id = $2`, [planId, SOURCE]);
    await this.app.sql(
      `update plan set state = $2, kind = 'plan', author_id = $3, association_id = $4, support_needed = 1000, support_count = 0, paper_count = 0, area_id = $5, merged_into = null,
         submitted_at = case when $2 <> 'draft' then brink_now() end, published_at = case when $6 then brink_now() end, clock_from = current_date, due_on = current_date + 40,
         acknowledge_by = case when $2 = 'awaiting-response' then current_date + 7 end, acknowledged_at = null where id = $1`,
      [planId, state, this.people[by.author], by.association ?? null, this.areaId, PUBLIC_STATES.includes(state)],
    );
    const subject: Subject = { municipalityId: this.municipalityId, areaId: this.areaId, authorId: this.people[by.author] ?? null, associationId: by.association ?? null, public: !HIDDEN.includes(state), draft: state === 'draft' };
    this.things.plan.push({ id: planId, name: `${state} of ${by.author}`, subject, state });
    if (!['draft', 'in-review', 'awaiting-response', 'adopted'].includes(state)) return;
    const milestone = id(number + 1000);
    await this.app.sql(`insert into milestone (id, municipality_id, plan_id, title, position) values ($1, $2, $3, 'De eerste stap', 1)`, [milestone, this.municipalityId, planId]);
    this.things.milestone.push({ id: milestone, name: `milestone of ${state} of ${by.author}`, subject, state });
    const attachment = id(number + 3000);
    await this.app.sql(`insert into attachment (id, municipality_id, plan_id, person_id, kind, media_type, description, bytes, added_at) values ($1, $2, $3, $4, 'picture', 'image/webp', 'De brug', 10, brink_now())`, [attachment, this.municipalityId, planId, this.people[by.author]]);
    this.things.attachment.push({ id: attachment, name: `picture of ${state} of ${by.author}`, subject, state });
    const list = id(number + 2000);
    const enteredBy = by.author === 'bert' ? 'coach' : 'coach2';
    await this.app.sql(`insert into paper_list (id, municipality_id, plan_id, names, entered_by, entered_at, note) values ($1, $2, $3, 2, $4, brink_now(), 'In de kast')`, [list, this.municipalityId, planId, this.people[enteredBy]]);
    this.things.list.push({ id: list, name: `list of ${enteredBy} for ${state} of ${by.author}`, subject: { ...subject, public: false, firstPersonId: this.people[enteredBy] ?? null }, state });
  }

  private async rounds(): Promise<void> {
    for (const plan of this.things.plan.filter((p) => p.state === 'deciding')) {
      const roundId = plan.id.replace(/0(...)$/, '5$1');
      const hash = await this.app.app.get(RoundSecrets).make(roundId);
      await this.app.sql(
        `insert into round (id, municipality_id, plan_id, state, question, explanation, method, rule, quorum_percentage, joining, vote_age_from, opened_at, closes_at, secret_hash, opened_by, residents_roll, municipality_roll)
         values ($1, $2, $3, 'open', 'Doen wij dit samen?', '', 'majority', 'simple', 10, 'all-agree', 16, brink_now(), brink_now() + interval '1 day', $4, $5, 2, 2)`,
        [roundId, this.municipalityId, plan.id, hash, this.people['olaf']],
      );
      for (const [chamber, key] of [['residents', 'anna'], ['residents', 'bert'], ['residents', 'carla'], ['municipality', 'olaf'], ['municipality', 'petra']])
        await this.app.sql('insert into round_roll (round_id, chamber, person_id, municipality_id) values ($1, $2, $3, $4)', [roundId, chamber, this.people[key ?? ''], this.municipalityId]);
      this.things.round.push({ ...plan, id: roundId, name: `round about ${plan.name}` });
    }
  }

  private async twoPersons(): Promise<void> {
    const refused = this.things.plan.find((p) => p.state === 'refused');
    const declined = this.things.plan.find((p) => p.state === 'declined');
    for (const [i, [plan, about, first]] of ([[refused, 'refusal', 'coach'], [declined, 'decline', 'olaf']] as const).entries()) {
      await this.app.sql(`insert into second_look (id, municipality_id, plan_id, about, asked_reason, asked_at, first_person_id) values ($1, $2, $3, $4, 'Kijk er nog eens naar', brink_now(), $5)`, [id(960 + i), this.municipalityId, plan?.id, about, this.people[first]]);
      this.things.plan = this.things.plan.map((p) => (p.id === plan?.id ? { ...p, subject: { ...p.subject, firstPersonId: this.people[first] ?? null } } : p));
    }
    await this.app.sql('update residence set verified_at = null, verified_by = null where person_id = $1', [this.people['seen']]);
    await this.app.sql(`insert into residence_visit (id, person_id, municipality_id, area_id, seen_by, seen_at) select $1, person_id, municipality_id, area_id, $2, brink_now() from residence where person_id = $3`, [id(970), this.people['coach'], this.people['seen']]);
    this.things.visit.push({ id: id(970), name: 'visit of coach', subject: { municipalityId: this.municipalityId, authorId: this.people['seen'] ?? null, firstPersonId: this.people['coach'] ?? null, public: false }, state: null });
  }

  /** Whom an administrator can let go; a role of elsewhere does not exist for who administers another municipality. */
  private async staff(): Promise<void> {
    const found = await this.app.sql<{ id: string; municipalityId: string; name: string }>(`select s.id, s.municipality_id as "municipalityId", p.name from staff_role s join person p on p.id = s.person_id where p.id = any($1)`, [[this.people['tom'], this.people['coach2']]]);
    for (const row of found.filter((r) => [this.municipalityId, this.elsewhereId].includes(r.municipalityId))) this.things.role.push({ id: row.id, name: row.name, subject: { municipalityId: row.municipalityId }, state: null });
  }

  /** Keeps everything as it is now. A table that nobody writes to need not be put back: each tells when it is written to. */
  private async keep(): Promise<void> {
    const back: string[] = [];
    await this.app.sql(`create unlogged table kept_changed (name text); create function walked() returns trigger language plpgsql as $$ begin insert into kept_changed values (tg_table_name); return null; end $$`);
    for (const table of PUT_BACK) {
      const columns = await this.app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`, [table]);
      const names = columns.map((c) => c.name).join(', ');
      await this.app.sql(`create table kept_${table} as select ${names} from ${table}; create trigger walked after insert or update or delete on ${table} for each statement execute function walked()`);
      back.push(`if '${table}' = any(changed) then delete from ${table}; insert into ${table} (${names}) select ${names} from kept_${table}; end if;`);
    }
    await this.app.sql(`create function walk_again() returns void language plpgsql set session_replication_role = replica as $$ declare changed text[]; begin select coalesce(array_agg(distinct name), '{}') into changed from kept_changed; truncate kept_changed; ${back.join(' ')} end $$`);
  }
}
