import { readable } from '#api/plans';
import { type Composing, MEMBERS_ORDINANCE, type RoundComposition, type RoundOrdinance, type RoundPlace, checkRound, composerOf } from '#domain/deciding';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { placeOf } from '../composition.repository.js';
import type { ComposeRoundInput } from '../deciding.inputs.js';
import { draftOf } from '../round-access.js';
import { RoundContext } from '../round-context.js';
import { RoundRepository } from '../round.repository.js';

/** Where a round belongs, with the rules that bind it. */
interface Ground {
  readonly planId: string | null;
  readonly place: RoundPlace;
  readonly ordinance: RoundOrdinance;
}

const NOBODYS = { authorId: null, associationId: null, membersOf: null } as const;

/** Composes a round, or changes it while it is a draft. Nobody but its own side sees it before it opens. */
@Injectable()
export class ComposeRound {
  constructor(
    private readonly database: Database,
    private readonly context: RoundContext,
    private readonly rounds: RoundRepository,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: ComposeRoundInput): Promise<{ roundId: string }> {
    return this.database.transaction(async (tx) => {
      const { planId, place, ordinance } = await this.ground(tx, actor, input);
      const composing = this.composer(actor, place);
      const scope = place.membersOf === null ? 'residents' : 'members';
      const round = orRefuse(checkRound(composed(input), ordinance, await this.database.now(tx), scope));
      const roundId = input.roundId ?? null;
      if (roundId !== null) await this.context.compositions.change(tx, roundId, round);
      const id = roundId ?? (await this.context.compositions.add(tx, { ...round, municipalityId: place.municipalityId, planId, areaId: planId === null && place.membersOf === null ? place.areaId : null, membersOf: place.membersOf }, { ...composing, personId: required(actor.personId) }));
      await this.audit.record(tx, actor, { act: 'round.compose', role: composing.as, municipalityId: place.municipalityId, subjectKind: 'round', subjectId: id });
      return { roundId: id };
    });
  }

  /** Where a kept draft belongs does not change; a new round says it by one id. */
  private async ground(tx: Tx, actor: Actor, input: ComposeRoundInput): Promise<Ground> {
    if (input.roundId != null) return this.draft(tx, actor, input.roundId);
    const given = [input.planId, input.areaId, input.municipalityId, input.associationId].filter((id) => id != null);
    if (given.length !== 1) throw new Refusal([problem(given.length === 0 ? 'required' : 'too-many', 'planId')]);
    if (input.planId != null) return this.aboutPlan(tx, actor, input.planId);
    if (input.associationId != null) return this.amongMembers(tx, input.associationId);
    if (input.areaId != null) {
      const area = required(await this.context.places.areaById(tx, input.areaId), 'not-found', 'areaId');
      return this.ofResidents(tx, area.municipalityId, area.id);
    }
    const municipalityId = String(input.municipalityId);
    if (!(await this.context.compositions.isMunicipality(tx, municipalityId))) throw new Refusal([problem('not-found', 'municipalityId')]);
    return this.ofResidents(tx, municipalityId, null);
  }

  private async draft(tx: Tx, actor: Actor, roundId: string): Promise<Ground> {
    const { round } = draftOf(await this.rounds.byId(roundId, tx, true), actor);
    const place = placeOf(round);
    return { planId: round.planId, place, ordinance: await this.rulesFor(tx, place, round.ordinanceId) };
  }

  private async aboutPlan(tx: Tx, actor: Actor, planId: string): Promise<Ground> {
    const plan = readable(await this.context.plans.locked(tx, planId), actor);
    const place: RoundPlace = { municipalityId: plan.municipalityId, areaId: plan.areaId, authorId: plan.authorId, associationId: plan.associationId, membersOf: null };
    this.composer(actor, place);
    if (plan.state !== 'co-decide') throw new Refusal([problem('wrong-state')]);
    return { planId: plan.id, place, ordinance: await this.rulesFor(tx, place, plan.ordinanceId) };
  }

  private async amongMembers(tx: Tx, associationId: string): Promise<Ground> {
    const { id, municipalityId, areaId } = required(await this.context.compositions.associationById(tx, associationId));
    const place: RoundPlace = { ...NOBODYS, municipalityId, areaId, membersOf: id };
    return { planId: null, place, ordinance: MEMBERS_ORDINANCE };
  }

  private async ofResidents(tx: Tx, municipalityId: string, areaId: string | null): Promise<Ground> {
    const place: RoundPlace = { ...NOBODYS, municipalityId, areaId };
    return { planId: null, place, ordinance: await this.rulesFor(tx, place, null) };
  }

  private async rulesFor(tx: Tx, place: RoundPlace, ordinanceId: string | null): Promise<RoundOrdinance> {
    if (place.membersOf !== null) return MEMBERS_ORDINANCE;
    const found = ordinanceId === null ? await this.context.places.ordinanceInForce(tx, place.municipalityId) : await this.context.places.ordinanceById(tx, ordinanceId);
    return required(found, 'wrong-state').rules;
  }

  private composer(actor: Actor, place: RoundPlace): Composing {
    const composing = composerOf(actor, place);
    if ('code' in composing) throw new Refusal([composing]);
    return composing;
  }
}

/** What was typed, as a composition. */
function composed(input: ComposeRoundInput): RoundComposition {
  const { question, explanation, method, rule, quorumPercentage, joining } = input;
  const weights = Object.fromEntries((input.weights ?? []).map(({ chamber, weight }) => [chamber, weight]));
  return { question, explanation, method, rule, quorumPercentage, quorumBase: input.quorumBase ?? 'turnout', joining, options: input.options ?? [], seats: input.seats ?? 1, weights, young: input.young ?? false, closesAt: input.closesAt.getTime() };
}
