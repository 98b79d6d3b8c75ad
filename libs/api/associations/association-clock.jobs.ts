import { isYoung } from '#domain/ordinances';
import { type Tx, rows } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Every } from '#platform/jobs';
import { Injectable } from '@nestjs/common';
import { AssociationGround } from './ground.js';
import { TwoPeople } from './two-people/two-people.js';

/** What the clock does: what nobody answered ends, who is no longer young leaves a young people's group, and coaches hear where nobody is on the board. */
@Injectable()
export class AssociationClock {
  constructor(
    private readonly ground: AssociationGround,
    private readonly twoPeople: TwoPeople,
  ) {}

  @Every('11 4 * * *')
  async endWhatIsOver(): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      for (const act of await this.twoPeople.acts.expire(tx)) {
        const known = act.associationId === null ? null : await this.ground.associations.locked(tx, act.associationId);
        const addressId = act.data['addressId'];
        if (typeof addressId === 'string') await this.ground.members.addresses.forget(tx, [addressId]);
        await this.twoPeople.stop(tx, null, { act, known }, 'expired', '');
      }
      await this.ground.members.closeInvitations(tx, null);
    });
  }

  /** From 1 January after the year in which one turns the ordinance's age, one is a member no longer. */
  @Every('21 4 * * *')
  async leaveWhenGrown(): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      const today = await this.ground.associations.today(tx);
      for (const group of await this.ground.associations.youthGroups(tx)) {
        const rules = await this.ground.rules(tx, group.municipalityId);
        const association = await this.ground.associations.locked(tx, group.id);
        if (association === null) continue;
        for (const { personId, birthYear } of await this.ground.members.birthYears(tx, group.id)) {
          if (birthYear === null || isYoung(birthYear, rules, today)) continue;
          await this.ground.members.leave(tx, group.id, personId);
          await this.ground.books.tellOf(tx, null, association, { act: 'outgrow-group', key: `grown:${group.id}:${today}`, people: [personId] });
          await this.ground.books.record(tx, null, association, { act: 'outgrow', role: 'system' });
        }
      }
    });
  }

  /** Once for each time that the last of a board went by the end of a term. */
  @Every('31 4 * * *')
  async missBoards(): Promise<void> {
    await this.ground.database.transaction(async (tx) => {
      for (const { id, since } of await this.ground.associations.boardless(tx)) {
        const association = await this.ground.associations.locked(tx, id);
        if (association !== null) await this.ground.books.tellOf(tx, null, association, { act: 'board-is-empty', key: `empty:${id}:${since}`, people: await this.ground.associations.coaches(association.municipalityId, tx), work: true });
      }
    });
  }

  /** An erased person is in no association any more; their requests and what they still had to accept go with them. */
  @OnEvent('person.erased')
  async erased(tx: Tx, { data }: BrinkEvent): Promise<void> {
    const personId = String(data['personId']);
    const found = await rows<{ id: string }>(tx, 'select distinct association_id as id from association_member where person_id = $1', [personId]);
    for (const { id } of found) {
      await this.ground.associations.locked(tx, id);
      await this.ground.members.leave(tx, id, personId);
    }
    await rows(tx, `update association_request set state = 'withdrawn', settled_at = brink_now() where person_id = $1 and state = 'open'`, [personId]);
  }
}
