import { allowed } from '#api/plans';
import { MEMBERS_ORDINANCE, type RoundOrdinance, checkRound, hashOfSeed, subjectOfPlace } from '#domain/deciding';
import { problem } from '#domain/kernel';
import { type Act, type Actor, can } from '#domain/permissions';
import type { Ordinance } from '#domain/ordinances';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { RoundSecrets } from '#platform/storage';
import { Injectable } from '@nestjs/common';
import { placeOf } from '../composition.repository.js';
import { LOT } from '../lot.js';
import { RoundContext } from '../round-context.js';
import { readableRound } from '../round-access.js';
import { type RoundRow, RoundRepository } from '../round.repository.js';

/** Opens a composed round: its rules and its roll are fixed, the secret is made, and the lot that decides ties among options is promised by its hash. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly database: Database,
    private readonly context: RoundContext,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
    private readonly audit: Audit,
  ) {}

  /** By an official: about a plan, an area or a municipality. */
  async run(actor: Actor, roundId: string): Promise<{ roundId: string }> {
    return this.open(actor, roundId, async (tx, round) => {
      if (round.membersOf !== null) throw new Refusal([problem('not-found')]);
      unhindered(can(actor, 'open-round', subjectOfPlace(placeOf(round))));
      const rules = await this.rulesOf(tx, round);
      return { ordinance: rules, voteAgeFrom: rules.voteAgeFrom, youthAgeUntil: round.young ? rules.youthAgeUntil : null, areaId: round.planId === null ? round.areaId : rules.voteFrom === 'area' ? round.planAreaId : null };
    });
  }

  /** By the board of an association, among its own members. */
  async amongMembers(actor: Actor, roundId: string): Promise<{ roundId: string }> {
    return this.open(actor, roundId, (_, round) => {
      leadsMembers(actor, round, 'lead-members-round');
      return Promise.resolve({ ordinance: MEMBERS_ORDINANCE, voteAgeFrom: 0, youthAgeUntil: null, areaId: null });
    });
  }

  private async open(actor: Actor, roundId: string, rightly: (tx: Tx, round: RoundRow) => Promise<{ ordinance: RoundOrdinance; voteAgeFrom: number; youthAgeUntil: number | null; areaId: string | null }>): Promise<{ roundId: string }> {
    const secret = { id: '', hash: '' };
    try {
      return await this.database.transaction(async (tx) => {
        const round = readableRound(await this.rounds.byId(roundId, tx, true), actor);
        const { ordinance, voteAgeFrom, youthAgeUntil, areaId } = await rightly(tx, round);
        if (round.state !== 'draft') throw new Refusal([problem('wrong-state')]);
        orRefuse(checkRound({ ...round, closesAt: round.closesAt.getTime() }, ordinance, await this.database.now(tx), round.membersOf === null ? 'residents' : 'members'));
        secret.id = round.id;
        await this.secrets.destroy(round.id); // what a process that died while opening left behind
        secret.hash = await this.secrets.make(round.id);
        const plan = round.planId === null ? null : allowed(await this.context.plans.locked(tx, round.planId), actor, 'open-round');
        await this.context.compositions.open(tx, round.id, { secretHash: secret.hash, lotHash: hashOfSeed(await this.secrets.voterKey(round.id, LOT)), openedBy: required(actor.personId), voteAgeFrom });
        await this.context.compositions.fixRoll(tx, { id: round.id, municipalityId: round.municipalityId, areaId, membersOf: round.membersOf, voteAgeFrom, youthAgeUntil, authorId: round.authorId, associationId: round.associationId });
        const role = round.membersOf === null ? 'official' : 'association';
        await this.context.steps.taken(tx, round, plan, { act: 'open-round', role, actor, telling: 'open-vote' });
        await this.audit.record(tx, actor, { act: 'round.open', role, municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id });
        return { roundId: round.id };
      });
    } catch (error) {
      if (secret.id !== '') await this.secrets.destroy(secret.id);
      throw error;
    }
  }

  private async rulesOf(tx: Tx, round: RoundRow): Promise<Ordinance> {
    const { places } = this.context;
    const found = round.ordinanceId === null ? await places.ordinanceInForce(tx, round.municipalityId) : await places.ordinanceById(tx, round.ordinanceId);
    return required(found, 'wrong-state').rules;
  }
}

/** Refuses who does not lead a round among members: to them it is not there. */
export function leadsMembers(actor: Actor, round: RoundRow, act: Act): void {
  if (round.membersOf === null || can(actor, act, { associationId: round.membersOf }) !== null) throw new Refusal([problem('not-found')]);
}
