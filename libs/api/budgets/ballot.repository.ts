import { type PaperPerson, PaperRepository } from '#api/paper-ballots';
import type { BudgetChoice, CountedBudgetBallot } from '#domain/budgets';
import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { BallotText } from './close-budget/count-budget.thread.js';

/** Ballots that are read at once for a count. */
const PART = 500;

/** A ballot as its voter finds it again: what was cast, with its receipt, and what is being filled in. */
export interface OwnBallot {
  choices: BudgetChoice[] | null;
  receipt: string | null;
  draft: BudgetChoice[] | null;
}

interface Kept {
  readonly budgetId: string;
  readonly municipalityId: string;
  readonly voterKey: string;
  readonly choices: readonly BudgetChoice[];
}

/** Every query on rolls and ballots of budgets. */
@Injectable()
export class BudgetBallotRepository {
  constructor(
    private readonly database: Database,
    readonly paper: PaperRepository,
  ) {}

  /** Fixes who may vote: verified residents of the area (or, without one, of the municipality) who are old enough, and who was put on it by staff. */
  async fixRoll(tx: Tx, budget: { id: string; municipalityId: string; areaId: string | null; voteAgeFrom: number }): Promise<void> {
    await rows(
      tx,
      `insert into budget_roll (budget_id, person_id, municipality_id)
       select $1::uuid, r.person_id, $2::uuid from residence r join person p on p.id = r.person_id
        where r.municipality_id = $2 and ($3::uuid is null or r.area_id = $3) and r.verified_at is not null and p.erased_at is null and extract(year from brink_now() at time zone 'Europe/Amsterdam')::int - p.birth_year >= $4
       union
       select $1::uuid, a, $2::uuid from put_on_roll($1) a`,
      [budget.id, budget.municipalityId, budget.areaId, budget.voteAgeFrom],
    );
  }

  async onRoll(budgetId: string, personId: string): Promise<boolean> {
    return (await this.database.read('on-budget-roll', 'select 1 as there from budget_roll where budget_id = $1 and person_id = $2', [budgetId, personId])).length > 0;
  }

  /** Who on the roll can be told something. */
  async voters(tx: Tx, budgetId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(tx, 'select p.id from budget_roll r join person p on p.id = r.person_id where r.budget_id = $1 and p.erased_at is null and p.email_confirmed_at is not null order by p.id', [budgetId]);
    return found.map(({ id }) => id);
  }

  /** People of the roll whose name holds these words. */
  named(budgetId: string, words: string, most: number): Promise<PaperPerson[]> {
    return this.database.read(
      'budget-roll-named',
      `select p.id as "personId", coalesce(p.name, '') as name, p.birth_year as "birthYear", coalesce(a.name, '') as "areaName", false as young, exists (select 1 from paper_voter v where v.vote_id = $1 and v.person_id = p.id) as "onPaper"
       from budget_roll l join person p on p.id = l.person_id left join residence r on r.person_id = p.id left join area a on a.id = r.area_id
       where l.budget_id = $1 and p.erased_at is null and position(lower($2) in lower(p.name)) > 0 order by p.name, p.id limit $3`,
      [budgetId, words, most],
    );
  }

  /** Takes a ballot out of the box, where there is one. */
  async takeOut(tx: Tx, budgetId: string, voterKey: string): Promise<void> {
    await rows(tx, 'delete from budget_ballot where budget_id = $1 and voter_key = $2', [budgetId, voterKey]);
  }

  /** Puts a ballot into the box, in the place of an earlier one of the same voter; what was being filled in is then finished. */
  async cast(tx: Tx, ballot: Kept & { readonly receipt: string }): Promise<void> {
    await rows(
      tx,
      `insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt) values ($1, $2, $3, $4, $5)
       on conflict on constraint budget_ballot_one_per_voter do update set choices = excluded.choices, receipt = excluded.receipt, draft = null`,
      [ballot.budgetId, ballot.municipalityId, ballot.voterKey, JSON.stringify(ballot.choices), ballot.receipt],
    );
  }

  /** Keeps what is being filled in; a ballot that was cast stays as it is. */
  async keepDraft(tx: Tx, ballot: Kept): Promise<void> {
    await rows(
      tx,
      `insert into budget_ballot (budget_id, municipality_id, voter_key, draft) values ($1, $2, $3, $4) on conflict on constraint budget_ballot_one_per_voter do update set draft = excluded.draft`,
      [ballot.budgetId, ballot.municipalityId, ballot.voterKey, JSON.stringify(ballot.choices)],
    );
  }

  own(budgetId: string, voterKey: string): Promise<OwnBallot | null> {
    return one<OwnBallot>(this.database.source, 'select choices, receipt, draft from budget_ballot where budget_id = $1 and voter_key = $2', [budgetId, voterKey]);
  }

  /** Who on the roll can be mailed, and the keys of ballots that were begun and not cast. */
  async unfinished(tx: Tx, budgetId: string): Promise<{ people: readonly string[]; keys: ReadonlySet<string> }> {
    const keys = await rows<{ key: string }>(tx, `select voter_key as key from budget_ballot where budget_id = $1 and receipt is null and draft <> '[]'::jsonb`, [budgetId]);
    return { people: await this.voters(tx, budgetId), keys: new Set(keys.map(({ key }) => key)) };
  }

  /** Open votes whose box holds ballots of more than one transaction. */
  unshaken(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select b.id from budget b where b.state = 'voting' and (select count(distinct x.xmin::text) from budget_ballot x where x.budget_id = b.id) > 1 and b.closes_at > brink_now() + interval '2 seconds'`);
  }

  /** Writes all ballots of an open vote anew, in another order, by one transaction. */
  async shake(tx: Tx, budgetId: string): Promise<void> {
    await rows(tx, 'select 1 from budget where id = $1 for share', [budgetId]);
    await rows(
      tx,
      `with taken as (delete from budget_ballot where budget_id = $1 returning municipality_id, voter_key, draft, choices, receipt)
       insert into budget_ballot (budget_id, municipality_id, voter_key, draft, choices, receipt) select $1, municipality_id, voter_key, draft, choices, receipt from taken order by gen_random_uuid()`,
      [budgetId],
    );
  }

  /** Has the file of the box written anew: what was taken out of it does not stay behind on the disk. */
  async forgetTaken(): Promise<void> {
    await this.database.rewrite('budget_ballot');
  }

  /** Takes the cast ballots out of the box and keeps them in another order, without the keys, at positions from 1 on; throws away what was not finished. */
  async shuffleOut(tx: Tx, budgetId: string): Promise<void> {
    await rows(
      tx,
      `insert into budget_counted_ballot (budget_id, municipality_id, position, receipt, choices)
       select budget_id, municipality_id, row_number() over (order by gen_random_uuid()), receipt, choices from budget_ballot where budget_id = $1 and receipt is not null order by 3`,
      [budgetId],
    );
    await this.throwAway(tx, budgetId);
  }

  /** The counted ballots in parts, as text: to be read by the thread that counts. */
  async *countedParts(tx: Tx, budgetId: string): AsyncGenerator<BallotText[]> {
    for (let read = 0; ; read += PART) {
      const part = await rows<{ receipt: string; choices: string }>(tx, 'select receipt, choices::text from budget_counted_ballot where budget_id = $1 and position > $2 and position <= $2 + $3 order by position', [budgetId, read, PART]);
      if (part.length === 0) return;
      yield part.map(({ receipt, choices }) => [receipt, choices] as const);
    }
  }

  async throwAway(tx: Tx, budgetId: string): Promise<void> {
    await rows(tx, 'delete from budget_ballot where budget_id = $1', [budgetId]);
  }

  /** The counted ballots, in their shuffled order. */
  counted(budgetId: string): Promise<CountedBudgetBallot[]> {
    return this.database.read('budget-counted-ballots', 'select receipt, choices from budget_counted_ballot where budget_id = $1 order by position', [budgetId]);
  }
}
