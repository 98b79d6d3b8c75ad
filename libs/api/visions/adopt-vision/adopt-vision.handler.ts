import { PlacesRepository } from '#api/places';
import { localDate, problem } from '#domain/kernel';
import { type Actor } from '#domain/permissions';
import { type AdoptionWay, type VisionOutcome, checkUpTerm, decideAdoption, decideAdoptionProposal, decideAdoptionRecall, decideReceipt, responseTerm } from '#domain/visions';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { CheckUpRepository } from '../check-up/check-up.repository.js';
import { subjectOf } from '../vision-access.js';
import { VisionRepository } from '../vision.repository.js';
import type { ProposeVisionAdoptionInput, ReceiveVisionInput } from '../visions.inputs.js';
import { AdoptionRepository } from './adoption.repository.js';

type Done = Promise<{ visionId: string }>;

/** What an adoption changes besides itself. */
@Injectable()
export class AdoptionGround {
  constructor(
    readonly visions: VisionRepository,
    readonly places: PlacesRepository,
    readonly checkUps: CheckUpRepository,
  ) {}
}

/** The village adopts its vision, told by two of the board; the municipality receives it with an answer. */
@Injectable()
export class AdoptVision {
  constructor(
    private readonly database: Database,
    private readonly ground: AdoptionGround,
    private readonly adoptions: AdoptionRepository,
    private readonly books: Bookkeeping,
  ) {}

  propose(actor: Actor, input: ProposeVisionAdoptionInput & { way: AdoptionWay }): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, input.visionId));
      const { version, way, heldOn } = input;
      const words = orRefuse(decideAdoptionProposal(actor, { ...vision, ...subjectOf(vision) }, { version, way, heldOn, words: input.words }, localDate(await this.database.now(tx))));
      const roundId = way === 'round' ? (input.roundId ?? null) : null;
      if (way === 'round' && (roundId === null || !(await this.adoptions.mayName(tx, vision.areaId, roundId)))) throw new Refusal([problem('not-a-choice', 'roundId')]);
      const gatheringId = way === 'gathering' ? (input.gatheringId ?? null) : null;
      if (gatheringId !== null && !(await this.adoptions.wasHeld(tx, vision, gatheringId, heldOn))) throw new Refusal([problem('not-a-choice', 'gatheringId')]);
      await this.adoptions.propose(tx, { visionId: vision.id, municipalityId: vision.municipalityId, version, way, heldOn, roundId, gatheringId, words, by: required(actor.personId) });
      await this.books.tell(tx, actor, vision, { kind: 'work', act: 'propose-adoption', key: `adoption:${version}:${heldOn}`, people: await this.ground.visions.workingGroup(tx, vision.id) });
      await this.books.record(tx, actor, vision, { act: 'propose-adoption', role: 'association', data: { version, way } });
      return { visionId: vision.id };
    });
  }

  confirm(actor: Actor, input: { adoptionId: string }): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, required(await this.adoptions.visionOf(tx, input.adoptionId))));
      orRefuse(decideAdoption(actor, { ...vision, ...subjectOf(vision), ...(vision.pendingId === input.adoptionId ? {} : { pending: null }) }));
      const { version } = required(vision.pending, 'wrong-state');
      const today = localDate(await this.database.now(tx));
      const { rules } = required(await this.ground.places.ordinanceInForce(tx, vision.municipalityId));
      await this.adoptions.confirm(tx, vision, { id: input.adoptionId, version, by: required(actor.personId), term: responseTerm(today, rules.kinds.plan.respondDays) });
      await this.ground.checkUps.plan(tx, vision, checkUpTerm(today));
      await this.books.tell(tx, actor, vision, { kind: 'work', act: 'adopt-vision-work', key: `adopted:${version}`, people: await this.ground.visions.staff(tx, vision.municipalityId, 'official'), at: '/antwoord' });
      await this.books.tellFollowers(tx, actor, vision, 'adopt-vision', `adopted:${version}:followers`);
      await this.books.record(tx, actor, vision, { act: 'adopt', role: 'association', data: { version } });
      return { visionId: vision.id };
    });
  }

  recall(actor: Actor, input: { adoptionId: string }): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, required(await this.adoptions.visionOf(tx, input.adoptionId))));
      orRefuse(decideAdoptionRecall(actor, { ...vision, ...subjectOf(vision), ...(vision.pendingId === input.adoptionId ? {} : { pending: null }) }));
      await this.adoptions.recall(tx, input.adoptionId);
      await this.books.record(tx, actor, vision, { act: 'recall-adoption', role: 'association' });
      return { visionId: vision.id };
    });
  }

  /** The municipality answers to the adopted version, with reasons. */
  receive(actor: Actor, input: ReceiveVisionInput & { outcome: VisionOutcome }): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, input.visionId));
      const answer = orRefuse(decideReceipt(actor, { ...vision, ...subjectOf(vision) }, input));
      await this.adoptions.receive(tx, vision.id, input.version, { outcome: input.outcome, ...answer }, required(actor.personId));
      await this.books.tell(tx, actor, vision, { kind: 'own-plan', act: 'receive-vision', key: `received:${input.version}`, people: await this.ground.visions.workingGroup(tx, vision.id), reason: answer.summary });
      await this.books.tellFollowers(tx, actor, vision, 'receive-vision', `received:${input.version}:followers`);
      await this.books.record(tx, actor, vision, { act: 'receive', role: 'official', data: { version: input.version, outcome: input.outcome } });
      return { visionId: vision.id };
    });
  }
}
