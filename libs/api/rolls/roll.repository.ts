import { Database, type Tx, one, rows } from '#platform/database';
import { runningFirst } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { VoteWithRoll } from './roll-book.js';

export interface RollRequestRow {
  personId: string;
  name: string;
  note: string;
  askedAt: Date;
  accepted: boolean | null;
  reason: string | null;
}

const COLUMNS = `r.person_id as "personId", coalesce(p.name, '') as name, r.note, r.asked_at as "askedAt", r.accepted, r.reason`;

/** Sorted upwards, what was not answered comes first. */
const WAITING_FIRST = runningFirst('r.accepted is not null', 'r.asked_at');

/** Every query on requests to be put on a roll. */
@Injectable()
export class RollRepository {
  constructor(private readonly database: Database) {}

  async own(voteId: string, personId: string): Promise<RollRequestRow | null> {
    return (await this.database.read<RollRequestRow>('own-roll-request', `select ${COLUMNS} from roll_request r join person p on p.id = r.person_id where r.vote_id = $1 and r.person_id = $2`, [voteId, personId]))[0] ?? null;
  }

  /** A page of what was asked, what waits first, then what waited longest. With a part of a name: who has it. */
  ofVote(voteId: string, name: string | null, key: readonly (string | number)[] | null, limit: number): Promise<(RollRequestRow & { sortKey: number })[]> {
    return this.database.read(
      'roll-requests',
      `select ${COLUMNS}, ${WAITING_FIRST} as "sortKey" from roll_request r join person p on p.id = r.person_id where r.vote_id = $1 and p.erased_at is null and ($2::text is null or position(brink_plain($2) in brink_plain(p.name)) > 0)
        and ($3::float8 is null or (${WAITING_FIRST}, r.person_id) > ($3::float8, $4::uuid)) order by ${WAITING_FIRST}, r.person_id limit $5`,
      [voteId, name, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  async ask(tx: Tx, vote: VoteWithRoll, personId: string, note: string): Promise<boolean> {
    return (await one(tx, `insert into roll_request (vote_id, municipality_id, person_id, note, asked_at) values ($1, $2, $3, $4, brink_now()) on conflict do nothing returning 1 as done`, [vote.id, vote.municipalityId, personId, note])) !== null;
  }

  async waiting(tx: Tx, voteId: string, personId: string): Promise<{ answered: boolean } | null> {
    return one(tx, 'select accepted is not null as answered from roll_request where vote_id = $1 and person_id = $2 for update', [voteId, personId]);
  }

  async answer(tx: Tx, voteId: string, answer: { personId: string; accepted: boolean; reason: string; by: string }): Promise<void> {
    await rows(tx, 'update roll_request set accepted = $3, reason = $4, decided_by = $5, decided_at = brink_now() where vote_id = $1 and person_id = $2', [voteId, answer.personId, answer.accepted, answer.reason, answer.by]);
  }
}
