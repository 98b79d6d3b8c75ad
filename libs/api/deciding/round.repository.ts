import type { PaperPerson } from '#api/paper-ballots';
import type { CountedBallot, RoundResult, RoundRules, SecretChamber } from '#domain/deciding';
import { Database, type Tx, one, rows } from '#platform/database';
import { runningFirst } from '#platform/graphql';
import { Injectable } from '@nestjs/common';

/** A ballot without its voter, with the chamber in which it counts. */
export interface ChamberBallot extends CountedBallot {
  chamber: SecretChamber;
}

export interface RoundRow extends RoundRules {
  id: string;
  municipalityId: string;
  /** The plan that it is about; without one it is about an area, a municipality or an association. */
  planId: string | null;
  /** The area whose residents vote; null for a whole municipality, a plan or an association. */
  areaId: string | null;
  /** The association among whose members it is held. */
  membersOf: string | null;
  composedFor: string | null;
  young: boolean;
  state: 'draft' | 'open' | 'closed' | 'annulled';
  /** Whether everybody may read it already while it is a draft. */
  announced: boolean;
  question: string;
  explanation: string;
  openedAt: Date | null;
  closesAt: Date;
  closedAt: Date | null;
  annulledReason: string | null;
  voteAgeFrom: number | null;
  secretHash: string | null;
  lotHash: string | null;
  residentsRoll: number;
  municipalityRoll: number;
  youngRoll: number;
  membersRoll: number;
  result: RoundResult | null;
  planTitle: string | null;
  planAreaId: string | null;
  /** Whose plan it is about: who has a part in it does not vote for the municipality. */
  authorId: string | null;
  associationId: string | null;
  ordinanceId: string | null;
  municipalityName: string;
  municipalitySlug: string;
  areaName: string | null;
  areaSlug: string | null;
  associationName: string | null;
}

const COLUMNS = `r.id, r.municipality_id as "municipalityId", r.plan_id as "planId", r.state, r.announced_at is not null as announced, r.question, r.explanation, r.method, r.rule, r.quorum_percentage as "quorumPercentage", r.quorum_base as "quorumBase", r.joining, r.opened_at as "openedAt",
  r.closes_at as "closesAt", r.closed_at as "closedAt", r.annulled_reason as "annulledReason", r.vote_age_from as "voteAgeFrom", r.secret_hash as "secretHash", r.options, r.lot_hash as "lotHash", r.residents_roll as "residentsRoll", r.municipality_roll as "municipalityRoll", r.result, p.title as "planTitle",
  p.author_id as "authorId", p.association_id as "associationId", p.area_id as "planAreaId", p.ordinance_id as "ordinanceId", r.area_id as "areaId", r.association_id as "membersOf", r.composed_for as "composedFor", r.young, r.seats, r.weights,
  r.young_roll as "youngRoll", r.members_roll as "membersRoll", m.name as "municipalityName", m.slug as "municipalitySlug", a.name as "areaName", a.slug as "areaSlug", s.name as "associationName"`;
const FROM = 'round r join municipality m on m.id = r.municipality_id left join plan p on p.id = r.plan_id left join area a on a.id = r.area_id left join association s on s.id = r.association_id';

/** Ballots that are read at once for a count. */
const PART = 1_000;

const OPEN_FIRST = runningFirst(`r.state = 'open'`, 'r.opened_at');

/** Every query on rounds, rolls and ballots. */
@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  byId(id: string, tx: Tx | null = null, lock = false): Promise<RoundRow | null> {
    return one<RoundRow>(tx ?? this.database.source, `select ${COLUMNS} from ${FROM} where r.id = $1 ${lock ? 'for update of r' : ''}`, [id]);
  }

  ofPlan(planId: string): Promise<RoundRow[]> {
    return this.database.read('rounds-of-plan', `select ${COLUMNS} from ${FROM} where r.plan_id = $1 order by r.opened_at desc nulls first, r.id desc limit 20`, [planId]);
  }

  /** A page of the rounds that are for everybody, the open ones first, then the newest. */
  list(key: readonly (string | number)[] | null, limit: number): Promise<(RoundRow & { sortKey: number })[]> {
    return this.database.read(
      'rounds',
      `select ${COLUMNS}, ${OPEN_FIRST} as "sortKey" from ${FROM} where r.state <> 'draft' and r.association_id is null and (r.plan_id is null or p.published_at is not null)
        and ($1::float8 is null or (${OPEN_FIRST}, r.id) < ($1::float8, $2::uuid)) order by ${OPEN_FIRST} desc, r.id desc limit $3`,
      [key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  /** Rounds about an area itself, not about a plan; drafts among them. */
  ofArea(areaId: string): Promise<RoundRow[]> {
    return this.database.read('rounds-of-area', `select ${COLUMNS} from ${FROM} where r.area_id = $1 order by r.opened_at desc nulls first, r.id desc limit 20`, [areaId]);
  }

  /** Drafts in these municipalities or by these associations, and all rounds among the members of these. */
  aside(municipalities: readonly string[], associations: readonly string[]): Promise<RoundRow[]> {
    return this.database.read('rounds-aside', `select ${COLUMNS} from ${FROM} where (r.state = 'draft' and r.association_id is null and (r.municipality_id = any($1::uuid[]) or r.composed_for = any($2::uuid[]))) or r.association_id = any($2::uuid[]) order by r.opened_at desc nulls first, r.id desc limit 30`, [municipalities, associations]);
  }

  due(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select id from round where state = 'open' and closes_at <= brink_now() order by closes_at limit 50`);
  }

  /** Which of these are rounds that are over. */
  over(ids: readonly string[]): Promise<{ id: string }[]> {
    return rows(this.database.source, `select id from round where id = any($1::uuid[]) and state not in ('draft', 'open')`, [ids]);
  }

  /** The secret chamber on whose roll somebody is; null when on none. */
  async secretChamber(roundId: string, personId: string): Promise<SecretChamber | null> {
    return (await one<{ chamber: SecretChamber }>(this.database.source, `select chamber from round_roll where round_id = $1 and person_id = $2 and chamber <> 'municipality'`, [roundId, personId]))?.chamber ?? null;
  }

  /** What decides who is on the roll of the residents; locked where a transaction is given. */
  rollOf(id: string, tx: Tx | null): Promise<{ question: string; municipalityId: string; areaId: string | null; ageFrom: number; authorId: string | null; associationId: string | null; opened: boolean } | null> {
    return one(
      tx ?? this.database.source,
      `select r.question, r.municipality_id as "municipalityId", case when p.id is null then r.area_id when o.data ->> 'voteFrom' = 'area' then p.area_id end as "areaId", case when r.state = 'draft' then (coalesce(o.data, f.data) ->> 'voteAgeFrom')::int else r.vote_age_from end as "ageFrom", p.author_id as "authorId", p.association_id as "associationId", r.state <> 'draft' as opened
       from round r left join plan p on p.id = r.plan_id left join ordinance o on o.id = p.ordinance_id
       left join lateral (select i.data from ordinance i where i.municipality_id = r.municipality_id and i.valid_from <= (brink_now() at time zone 'Europe/Amsterdam')::date order by i.valid_from desc, i.version desc limit 1) f on r.plan_id is null
       where r.id = $1 and r.state <> 'annulled' and (r.state <> 'draft' or r.announced_at is not null) and r.association_id is null ${tx === null ? '' : 'for update of r'}`,
      [id],
    );
  }

  async onRoll(roundId: string, chamber: string, personId: string): Promise<boolean> {
    return (await one(this.database.source, 'select 1 as there from round_roll where round_id = $1 and chamber = $2 and person_id = $3', [roundId, chamber, personId])) !== null;
  }

  /** People of the roll whose name holds these words. */
  named(roundId: string, words: string, most: number): Promise<PaperPerson[]> {
    return this.database.read(
      'round-roll-named',
      `select p.id as "personId", coalesce(p.name, '') as name, p.birth_year as "birthYear", coalesce(a.name, '') as "areaName", l.chamber = 'young' as young, exists (select 1 from paper_voter v where v.vote_id = $1 and v.person_id = p.id) as "onPaper"
       from round_roll l join person p on p.id = l.person_id left join residence r on r.person_id = p.id left join area a on a.id = r.area_id
       where l.round_id = $1 and l.chamber <> 'municipality' and p.erased_at is null and position(lower($2) in lower(p.name)) > 0 order by p.name, p.id limit $3`,
      [roundId, words, most],
    );
  }

  /** Takes a ballot out of the box, where there is one. */
  async takeOut(tx: Tx, roundId: string, voterKey: string): Promise<void> {
    await rows(tx, 'delete from ballot where round_id = $1 and voter_key = $2', [roundId, voterKey]);
  }

  /** Puts a ballot into the box, in the place of an earlier one of the same voter. */
  async cast(tx: Tx, ballot: { roundId: string; municipalityId: string; chamber: string; voterKey: string; nonce: string; choice: string; reason: string | null }): Promise<void> {
    await rows(
      tx,
      `insert into ballot (round_id, municipality_id, chamber, voter_key, receipt_nonce, choice, reason) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint ballot_one_per_voter do update set receipt_nonce = excluded.receipt_nonce, choice = excluded.choice, reason = excluded.reason`,
      [ballot.roundId, ballot.municipalityId, ballot.chamber, ballot.voterKey, ballot.nonce, ballot.choice, ballot.reason],
    );
  }

  async ballotOf(roundId: string, voterKey: string): Promise<{ choice: string; receipt: string } | null> {
    return one(this.database.source, 'select choice, receipt_nonce as receipt from ballot where round_id = $1 and voter_key = $2', [roundId, voterKey]);
  }

  async voteInChamber(tx: Tx, vote: { roundId: string; personId: string; municipalityId: string; choice: string; reason: string }): Promise<void> {
    await rows(
      tx,
      `insert into chamber_vote (round_id, person_id, municipality_id, choice, reason, at) values ($1, $2, $3, $4, $5, brink_now()) on conflict (round_id, person_id) do update set choice = excluded.choice, reason = excluded.reason, at = excluded.at`,
      [vote.roundId, vote.personId, vote.municipalityId, vote.choice, vote.reason],
    );
  }

  /** Open rounds whose box holds ballots of more than one transaction. */
  unshaken(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select r.id from round r where r.state = 'open' and (select count(distinct b.xmin::text) from ballot b where b.round_id = r.id) > 1 and r.closes_at > brink_now() + interval '2 seconds'`);
  }

  /** Writes all ballots of an open round anew, in another order, by one transaction. */
  async shake(tx: Tx, roundId: string): Promise<void> {
    await rows(tx, 'select 1 from round where id = $1 for share', [roundId]);
    await rows(
      tx,
      `with taken as (delete from ballot where round_id = $1 returning municipality_id, chamber, voter_key, receipt_nonce, choice, reason)
       insert into ballot (round_id, municipality_id, chamber, voter_key, receipt_nonce, choice, reason) select $1, municipality_id, chamber, voter_key, receipt_nonce, choice, reason from taken order by gen_random_uuid()`,
      [roundId],
    );
  }

  /** Has the file of the box written anew: what was taken out of it does not stay behind on the disk. */
  async forgetTaken(): Promise<void> {
    await this.database.rewrite('ballot');
  }

  /** How many voted in a chamber, before the ballots are taken out. */
  async castIn(tx: Tx, roundId: string, chamber: string): Promise<number> {
    return Number((await one<{ n: string }>(tx, 'select count(*) as n from ballot where round_id = $1 and chamber = $2', [roundId, chamber]))?.n ?? 0);
  }

  /** Takes the ballots out of the box and keeps them in another order, without the keys, at positions from 1 on; the young with the other residents where they are too few to be counted apart. */
  async shuffleOut(tx: Tx, roundId: string, youngApart: boolean): Promise<void> {
    await rows(
      tx,
      `insert into counted_ballot (round_id, municipality_id, position, chamber, receipt_nonce, choice, reason)
       select round_id, municipality_id, row_number() over (order by gen_random_uuid()), case when chamber = 'young' and not $2::boolean then 'residents' else chamber end, receipt_nonce, choice, reason from ballot where round_id = $1 order by 3`,
      [roundId, youngApart],
    );
    if (!youngApart) await rows(tx, 'update round set residents_roll = residents_roll + young_roll, young_roll = 0 where id = $1', [roundId]);
    await rows(tx, 'delete from ballot where round_id = $1', [roundId]);
  }

  /** The counted ballots in parts: to be read by the thread that counts. */
  async *countedParts(tx: Tx, roundId: string): AsyncGenerator<ChamberBallot[]> {
    for (let read = 0; ; read += PART) {
      const part = await rows<ChamberBallot>(tx, 'select chamber, receipt_nonce as receipt, choice from counted_ballot where round_id = $1 and position > $2 and position <= $2 + $3 order by position', [roundId, read, PART]);
      if (part.length === 0) return;
      yield part;
    }
  }

  chamberChoices(tx: Tx, roundId: string): Promise<{ choice: string }[]> {
    return rows(tx, 'select choice from chamber_vote where round_id = $1', [roundId]);
  }

  async close(tx: Tx, roundId: string, result: RoundResult): Promise<void> {
    await rows(tx, `update round set state = 'closed', closed_at = brink_now(), result = $2 where id = $1`, [roundId, JSON.stringify(result)]);
  }

  async annul(tx: Tx, roundId: string, reason: string): Promise<void> {
    await rows(tx, `update round set state = 'annulled', closed_at = brink_now(), annulled_reason = $2 where id = $1`, [roundId, reason]);
    await rows(tx, 'delete from ballot where round_id = $1', [roundId]);
    await rows(tx, 'delete from chamber_vote where round_id = $1', [roundId]);
  }

  /** The counted ballots, in their shuffled order. */
  counted(roundId: string): Promise<(ChamberBallot & { reason: string | null })[]> {
    return this.database.read('counted-ballots', 'select chamber, receipt_nonce as receipt, choice, reason from counted_ballot where round_id = $1 order by position limit 20000', [roundId]);
  }

  chamberVotes(roundId: string): Promise<{ name: string; choice: string; reason: string }[]> {
    return this.database.read('chamber-votes', `select coalesce(p.name, '') as name, v.choice, v.reason from chamber_vote v join person p on p.id = v.person_id where v.round_id = $1 order by p.name, p.id`, [roundId]);
  }
}
