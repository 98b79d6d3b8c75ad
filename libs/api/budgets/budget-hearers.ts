import { type Tx, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from './ballot.repository.js';

const TODAY = `(brink_now() at time zone 'Europe/Amsterdam')::date`;

/** Who has to do with a budget, and so hears of it. */
@Injectable()
export class BudgetHearers {
  constructor(private readonly ballots: BudgetBallotRepository) {}

  async of(tx: Tx, group: 'voters' | 'proposers' | 'checkers' | 'checkers-and-coaches', { id, municipalityId }: { readonly id: string; readonly municipalityId: string }): Promise<string[]> {
    if (group === 'voters') return this.ballots.voters(tx, id);
    if (group === 'checkers') return this.staff(tx, municipalityId, ['official']);
    if (group === 'checkers-and-coaches') return this.staff(tx, municipalityId, ['official', 'clerk', 'coach']);
    return this.proposers(tx, (await rows<{ id: string }>(tx, 'select id from budget_option where budget_id = $1', [id])).map((option) => option.id));
  }

  /** Who proposed these options, and the boards of the associations whose plans they are. */
  async proposers(tx: Tx, optionIds: readonly string[]): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `select o.proposed_by as id from budget_option o where o.id = any($1::uuid[]) and o.proposed_by is not null
       union select m.person_id from budget_option o join association_member m on m.association_id = o.association_id where o.id = any($1::uuid[]) and m.role <> 'member' and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY}) order by 1`,
      [optionIds],
    );
    return found.map(({ id }) => id);
  }

  private async staff(tx: Tx, municipalityId: string, roles: readonly string[]): Promise<string[]> {
    const found = await rows<{ id: string }>(tx, 'select distinct person_id as id from staff_role where municipality_id = $1 and role = any($2) and until is null order by 1', [municipalityId, roles]);
    return found.map(({ id }) => id);
  }
}
