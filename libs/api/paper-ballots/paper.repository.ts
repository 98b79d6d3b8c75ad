import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { PaperSheet, VoteOnPaper } from './paper-box.js';

/** How far a chamber is with voting on paper. */
export interface PaperFigures {
  voters: number;
  ballots: number;
  sheets: number;
  waiting: number;
}

/** Who is struck from the screen's roll. */
export interface PaperVoterRow {
  personId: string;
  name: string;
  young: boolean;
  mine: boolean;
}

const NONE: PaperFigures = { voters: 0, ballots: 0, sheets: 0, waiting: 0 };

interface EntryRow {
  id: string;
  voteId: string;
  code: string;
  choice: string | null;
  reason: string | null;
  enteredBy: string;
  young: boolean;
}

const FIGURES = `select c.young, case when c.young then v.young_voters else v.voters end as voters, case when c.young then v.young_ballots else v.ballots end as ballots,
  (select count(*)::int from paper_sheet s where s.vote_id = v.id and s.young = c.young) as sheets, (select count(*)::int from paper_entry e join paper_sheet s using (vote_id, code) where e.vote_id = v.id and e.choice is not null and s.young = c.young) as waiting
  from paper_vote v, (values (false), (true)) c (young) where v.id = $1`;

/** Every query on who votes on paper, and on sheets. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  /** Whether a person votes on paper, so that no ballot of theirs on screen may come in. Holds until the transaction ends. */
  async isStruck(tx: Tx, voteId: string, personId: string): Promise<boolean> {
    return (await one<{ on: boolean }>(tx, 'select votes_on_paper($1, $2) as on', [voteId, personId]))?.on === true;
  }

  async isOnPaper(voteId: string, personId: string): Promise<boolean> {
    return (await this.database.read('votes-on-paper', 'select 1 from paper_voter where vote_id = $1 and person_id = $2 and confirmed_at is not null', [voteId, personId])).length > 0;
  }

  /** How many ballots came on paper, those of the young apart where they are a chamber. */
  async counted(voteId: string): Promise<{ others: number; young: number }> {
    return (await this.database.read<{ others: number; young: number }>('paper-counted', 'select ballots as others, young_ballots as young from paper_vote where id = $1', [voteId]))[0] ?? { others: 0, young: 0 };
  }

  /** How far voting on paper is: among the young of a chamber of their own, and among the others. */
  async figures(voteId: string, tx: Tx | null = null): Promise<{ others: PaperFigures; young: PaperFigures }> {
    const found = await rows<PaperFigures & { young: boolean }>(tx ?? this.database.source, FIGURES, [voteId]);
    return { others: found.find(({ young }) => !young) ?? NONE, young: found.find(({ young }) => young) ?? NONE };
  }

  async begin(tx: Tx, vote: VoteOnPaper): Promise<void> {
    await rows(tx, `insert into paper_vote (id, municipality_id, round_id, budget_id) values ($1, $2, $3, $4) on conflict (id) do nothing`, [vote.id, vote.municipalityId, vote.kind === 'round' ? vote.id : null, vote.kind === 'budget' ? vote.id : null]);
  }

  /** A page of who was struck, confirmed or not, by name. With a part of a name: who has it. */
  voters(asked: { voteId: string; personId: string; confirmed: boolean; name: string | null }, key: readonly (string | number)[] | null, limit: number): Promise<(PaperVoterRow & { sortKey: string })[]> {
    return this.database.read(
      'paper-voters',
      `select v.person_id as "personId", coalesce(p.name, '') as name, coalesce(p.name, '') as "sortKey", v.young, v.entered_by = $2 as mine from paper_voter v join person p on p.id = v.person_id
       where v.vote_id = $1 and (v.confirmed_at is not null) = $3 and ($4::text is null or position(brink_plain($4) in brink_plain(p.name)) > 0) and ($5::text is null or (coalesce(p.name, ''), v.person_id) > ($5::text, $6::uuid)) order by coalesce(p.name, ''), v.person_id limit $7`,
      [asked.voteId, asked.personId, asked.confirmed, asked.name, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  async strike(tx: Tx, vote: VoteOnPaper, voter: { personId: string; young: boolean; by: string }): Promise<boolean> {
    return (await one(tx, `insert into paper_voter (vote_id, municipality_id, person_id, young, entered_by, entered_at) values ($1, $2, $3, $4, $5, brink_now()) on conflict do nothing returning 1 as done`, [vote.id, vote.municipalityId, voter.personId, voter.young, voter.by])) !== null;
  }

  waitingVoters(tx: Tx, voteId: string, personIds: readonly string[]): Promise<{ personId: string; enteredBy: string }[]> {
    return rows(tx, `select person_id as "personId", entered_by as "enteredBy" from paper_voter where vote_id = $1 and person_id = any($2::uuid[]) and confirmed_at is null order by person_id for update`, [voteId, personIds]);
  }

  async confirmVoters(tx: Tx, voteId: string, personIds: readonly string[], by: string): Promise<void> {
    await rows(
      tx,
      `with struck as (update paper_voter set confirmed_by = $3, confirmed_at = brink_now() where vote_id = $1 and person_id = any($2::uuid[]) returning young)
       update paper_vote set voters = voters + n.others, young_voters = young_voters + n.young from (select count(*) filter (where not young) as others, count(*) filter (where young) as young from struck) n where id = $1`,
      [voteId, personIds, by],
    );
  }

  async dropVoter(tx: Tx, voteId: string, personId: string): Promise<boolean> {
    return (await one(tx, `delete from paper_voter where vote_id = $1 and person_id = $2 and confirmed_at is null returning 1 as done`, [voteId, personId])) !== null;
  }

  async addSheets(tx: Tx, vote: VoteOnPaper, codes: readonly string[], young: boolean): Promise<void> {
    await rows(tx, `insert into paper_sheet (vote_id, municipality_id, code, young) select $1, $2, c, $4 from unnest($3::text[]) c`, [vote.id, vote.municipalityId, [...codes].sort(), young]);
  }

  /** The sheet with this code; null where none was printed. */
  sheet(tx: Tx, voteId: string, code: string): Promise<PaperSheet | null> {
    return one(tx, 'select code, young from paper_sheet where vote_id = $1 and code = $2', [voteId, code]);
  }

  async enter(tx: Tx, vote: VoteOnPaper, entry: { code: string; choice: string; reason: string | null; by: string }): Promise<boolean> {
    return (await one(tx, `insert into paper_entry (id, vote_id, municipality_id, code, choice, reason, entered_by) values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint paper_entry_once do nothing returning 1 as done`, [newId(), vote.id, vote.municipalityId, entry.code, entry.choice, entry.reason, entry.by])) !== null;
  }

  /** A page of what was read from sheets and waits for a second person, by code. */
  entries(voteId: string, personId: string, key: readonly (string | number)[] | null, limit: number): Promise<{ id: string; code: string; choice: string; reason: string | null; mine: boolean }[]> {
    return this.database.read(
      'paper-entries',
      `select id, code, choice, reason, entered_by = $2 as mine from paper_entry where vote_id = $1 and choice is not null and ($3::text is null or (code, id) > ($3::text, $4::uuid)) order by code, id limit $5`,
      [voteId, personId, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  entry(id: string, tx: Tx | null = null): Promise<EntryRow | null> {
    return one(tx ?? this.database.source, `select e.id, e.vote_id as "voteId", e.code, e.choice, e.reason, e.entered_by as "enteredBy", s.young from paper_entry e join paper_sheet s using (vote_id, code) where e.id = $1 ${tx === null ? '' : 'for update of e'}`, [id]);
  }

  async confirmEntry(tx: Tx, entry: EntryRow, by: string): Promise<void> {
    await rows(tx, 'update paper_entry set choice = null, reason = null, confirmed_by = $2 where id = $1', [entry.id, by]);
    await rows(tx, `update paper_vote set ${entry.young ? 'young_ballots = young_ballots + 1' : 'ballots = ballots + 1'} where id = $1`, [entry.voteId]);
  }

  async dropEntry(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from paper_entry where id = $1', [id]);
  }

  /** Where the young are too few to be counted apart: what came of them on paper is told with the others, and nothing keeps it apart. */
  async countTogether(tx: Tx, voteId: string): Promise<void> {
    await rows(tx, 'update paper_vote set voters = voters + young_voters, ballots = ballots + young_ballots, young_voters = 0, young_ballots = 0 where id = $1', [voteId]);
  }

  /** At closing: who voted on paper, sheets and what was not confirmed are thrown away; the figures stay. */
  async forget(tx: Tx, voteId: string): Promise<void> {
    for (const table of ['paper_entry', 'paper_sheet', 'paper_voter']) await rows(tx, `delete from ${table} where vote_id = $1`, [voteId]);
  }

  /** Has the files written anew: what was thrown away does not stay behind on the disk. */
  async forgetThrownAway(): Promise<void> {
    await this.database.rewrite('paper_entry', 'paper_sheet', 'paper_voter');
  }
}
