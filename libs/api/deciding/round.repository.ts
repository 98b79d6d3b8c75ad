import type { PaperPerson } from '#api/paper-ballots';
import type { CountedBallot, RoundResult, RoundRules } from '#domain/deciding';
import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface RoundRow extends RoundRules {
  id: string;
  municipalityId: string;
  planId: string;
  state: 'open' | 'closed' | 'annulled';
  question: string;
  explanation: string;
  openedAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  annulledReason: string | null;
  secretHash: string;
  lotHash: string | null;
  residentsRoll: number;
  municipalityRoll: number;
  result: RoundResult | null;
  planTitle: string;
  /** Whose plan it is about: who has a part in it does not vote for the municipality. */
  authorId: string;
  associationId: string | null;
}

const COLUMNS = `r.id, r.municipality_id as "municipalityId", r.plan_id as "planId", r.state, r.question, r.explanation, r.method, r.rule, r.quorum_percentage as "quorumPercentage", r.joining, r.opened_at as "openedAt",
  r.closes_at as "closesAt", r.closed_at as "closedAt", r.annulled_reason as "annulledReason", r.secret_hash as "secretHash", r.options, r.lot_hash as "lotHash", r.residents_roll as "residentsRoll", r.municipality_roll as "municipalityRoll", r.result, p.title as "planTitle",
  p.author_id as "authorId", p.association_id as "associationId"`;

/** Ballots that are read at once for a count. */
const PART = 1_000;

/** Every query on rounds, rolls and ballots. */
@Injectable()
export class RoundRepository {
  constructor(private readonly database: Database) {}

  byId(id: string, tx: Tx | null = null, lock = false): Promise<RoundRow | null> {
    return one<RoundRow>(tx ?? this.database.source, `select ${COLUMNS} from round r join plan p on p.id = r.plan_id where r.id = $1 ${lock ? 'for update of r' : ''}`, [id]);
  }

  ofPlan(planId: string): Promise<RoundRow[]> {
    return this.database.read('rounds-of-plan', `select ${COLUMNS} from round r join plan p on p.id = r.plan_id where r.plan_id = $1 order by r.opened_at desc, r.id desc limit 20`, [planId]);
  }

  newest(limit: number): Promise<RoundRow[]> {
    return this.database.read('rounds-newest', `select ${COLUMNS} from round r join plan p on p.id = r.plan_id where p.published_at is not null order by r.state = 'open' desc, r.opened_at desc, r.id desc limit $1`, [limit]);
  }

  due(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select id from round where state = 'open' and closes_at <= brink_now() order by closes_at limit 50`);
  }

  async add(tx: Tx, round: RoundRules & { id: string; municipalityId: string; planId: string; question: string; explanation: string; closesAt: number; voteAgeFrom: number; secretHash: string; lotHash: string; openedBy: string }): Promise<void> {
    await rows(
      tx,
      `insert into round (id, municipality_id, plan_id, state, question, explanation, method, rule, quorum_percentage, joining, vote_age_from, opened_at, closes_at, secret_hash, opened_by, options, lot_hash)
       values ($1, $2, $3, 'open', $4, $5, $6, $7, $8, $9, $10, brink_now(), $11, $12, $13, $14, $15)`,
      [round.id, round.municipalityId, round.planId, round.question, round.explanation, round.method, round.rule, round.quorumPercentage, round.joining, round.voteAgeFrom, new Date(round.closesAt), round.secretHash, round.openedBy, [...round.options], round.lotHash],
    );
  }

  /** Fixes who may vote: verified residents of the plan's area (or, without one, of the municipality) who are old enough, and the officials of the municipality who have no part in the plan: they may not vote about their own. */
  async fixRoll(tx: Tx, round: { id: string; municipalityId: string; areaId: string | null; voteAgeFrom: number; authorId: string; associationId: string | null }): Promise<void> {
    await rows(
      tx,
      `insert into round_roll (round_id, chamber, person_id, municipality_id)
       select $1::uuid, 'residents', r.person_id, $2::uuid from residence r join person p on p.id = r.person_id
        where r.municipality_id = $2 and ($3::uuid is null or r.area_id = $3) and r.verified_at is not null and p.erased_at is null and extract(year from brink_now() at time zone 'Europe/Amsterdam')::int - p.birth_year >= $4
       union
       select $1::uuid, 'residents', a, $2::uuid from put_on_roll($1) a
       union all
       select distinct $1::uuid, 'municipality', s.person_id, $2::uuid from staff_role s where s.municipality_id = $2 and s.role = 'official' and s.until is null and s.person_id <> $5
          and not exists (select 1 from association_member m where m.association_id = $6 and m.person_id = s.person_id and m.until is null)`,
      [round.id, round.municipalityId, round.areaId, round.voteAgeFrom, round.authorId, round.associationId],
    );
    await rows(tx, `update round set residents_roll = (select count(*) from round_roll where round_id = $1 and chamber = 'residents'), municipality_roll = (select count(*) from round_roll where round_id = $1 and chamber = 'municipality') where id = $1`, [round.id]);
  }

  /** What decides who is on the roll of the residents; locked where a transaction is given. */
  rollOf(id: string, tx: Tx | null): Promise<{ question: string; municipalityId: string; areaId: string | null; ageFrom: number; authorId: string; associationId: string | null } | null> {
    return one(
      tx ?? this.database.source,
      `select r.question, r.municipality_id as "municipalityId", case when o.data ->> 'voteFrom' = 'area' then p.area_id end as "areaId", r.vote_age_from as "ageFrom", p.author_id as "authorId", p.association_id as "associationId"
       from round r join plan p on p.id = r.plan_id join ordinance o on o.id = p.ordinance_id where r.id = $1 and r.state <> 'annulled' ${tx === null ? '' : 'for update of r'}`,
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
      `select p.id as "personId", coalesce(p.name, '') as name, p.birth_year as "birthYear", coalesce(a.name, '') as "areaName", exists (select 1 from paper_voter v where v.vote_id = $1 and v.person_id = p.id) as "onPaper"
       from round_roll l join person p on p.id = l.person_id left join residence r on r.person_id = p.id left join area a on a.id = r.area_id
       where l.round_id = $1 and l.chamber = 'residents' and p.erased_at is null and position(lower($2) in lower(p.name)) > 0 order by p.name, p.id limit $3`,
      [roundId, words, most],
    );
  }

  /** Takes a ballot out of the box, where there is one. */
  async takeOut(tx: Tx, roundId: string, voterKey: string): Promise<void> {
    await rows(tx, 'delete from ballot where round_id = $1 and voter_key = $2', [roundId, voterKey]);
  }

  /** Puts a ballot into the box, in the place of an earlier one of the same voter. */
  async cast(tx: Tx, ballot: { roundId: string; municipalityId: string; voterKey: string; nonce: string; choice: string; reason: string | null }): Promise<void> {
    await rows(
      tx,
      `insert into ballot (round_id, municipality_id, voter_key, receipt_nonce, choice, reason) values ($1, $2, $3, $4, $5, $6)
       on conflict on constraint ballot_one_per_voter do update set receipt_nonce = excluded.receipt_nonce, choice = excluded.choice, reason = excluded.reason`,
      [ballot.roundId, ballot.municipalityId, ballot.voterKey, ballot.nonce, ballot.choice, ballot.reason],
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
      `with taken as (delete from ballot where round_id = $1 returning municipality_id, voter_key, receipt_nonce, choice, reason)
       insert into ballot (round_id, municipality_id, voter_key, receipt_nonce, choice, reason) select $1, municipality_id, voter_key, receipt_nonce, choice, reason from taken order by gen_random_uuid()`,
      [roundId],
    );
  }

  /** Has the file of the box written anew: what was taken out of it does not stay behind on the disk. */
  async forgetTaken(): Promise<void> {
    await rows(this.database.source, 'vacuum full ballot');
  }

  /** Takes the ballots out of the box and keeps them in another order, without the keys, at positions from 1 on. */
  async shuffleOut(tx: Tx, roundId: string): Promise<void> {
    await rows(
      tx,
      `insert into counted_ballot (round_id, municipality_id, position, receipt_nonce, choice, reason)
       select round_id, municipality_id, row_number() over (order by gen_random_uuid()), receipt_nonce, choice, reason from ballot where round_id = $1 order by 3`,
      [roundId],
    );
    await rows(tx, 'delete from ballot where round_id = $1', [roundId]);
  }

  /** The counted ballots in parts: to be read by the thread that counts. */
  async *countedParts(tx: Tx, roundId: string): AsyncGenerator<CountedBallot[]> {
    for (let read = 0; ; read += PART) {
      const part = await rows<CountedBallot>(tx, 'select receipt_nonce as receipt, choice from counted_ballot where round_id = $1 and position > $2 and position <= $2 + $3 order by position', [roundId, read, PART]);
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
  counted(roundId: string): Promise<{ receipt: string; choice: string; reason: string | null }[]> {
    return this.database.read('counted-ballots', 'select receipt_nonce as receipt, choice, reason from counted_ballot where round_id = $1 order by position limit 20000', [roundId]);
  }

  chamberVotes(roundId: string): Promise<{ name: string; choice: string; reason: string }[]> {
    return this.database.read('chamber-votes', `select coalesce(p.name, '') as name, v.choice, v.reason from chamber_vote v join person p on p.id = v.person_id where v.round_id = $1 order by p.name, p.id`, [roundId]);
  }

  /** The methods that an ordinance allows. */
  async allowedMethods(ordinanceId: string): Promise<string[]> {
    const [found] = await this.database.read<{ methods: string[] }>('round-methods', `select data -> 'methods' as methods from ordinance where id = $1`, [ordinanceId]);
    return found?.methods ?? [];
  }
}
