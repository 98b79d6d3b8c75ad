import { ANSWER_DAYS, ASSOCIATION_LIMITS, type ProposalFacts, coachConfirms, hindranceToConfirm } from '#domain/associations';
import { checkText, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type Known, pathOf } from '../bookkeeping.js';
import { AssociationGround } from '../ground.js';
import { type NewAct, type WeightyAct, WeightyActRepository } from './weighty-act.repository.js';

/** Does what was confirmed, in the same transaction; whether it is done, or waits for those who come in. Refuses by throwing, which leaves it unconfirmed. */
export type Performer = (tx: Tx, act: WeightyAct, actor: Actor) => Promise<'settled' | 'accepting'>;

/** A proposal with its association; none yet where one is to be founded. */
interface OpenAct {
  readonly act: WeightyAct;
  readonly known: Known | null;
}

const DESK = '/verenigingen/werk';

/** What is told of a proposal, and where it is shown. */
const aboutOf = (act: WeightyAct, known: Known | null): { title: string; path: string } => ({ title: known?.name ?? String(act.data['name'] ?? ''), path: known === null ? DESK : pathOf(known) });

/**
 * What one person proposes and another confirms. A feature says how its kind of act is performed (`performs`), proposes it in its own transaction, and hears of the
 * confirmation by being called; that both are not one person is also a constraint of the database.
 */
@Injectable()
export class TwoPeople {
  private readonly performers = new Map<string, Performer>();

  constructor(
    private readonly ground: AssociationGround,
    readonly acts: WeightyActRepository,
  ) {}

  /** Says how a kind of act is performed; once per kind, at start. */
  performs(kind: string, performer: Performer): void {
    this.performers.set(kind, performer);
  }

  /** Proposes an act, under the lock of its association; the second person is told. The rights of the proposer are checked by the caller. */
  async propose(tx: Tx, actor: Actor, about: Known | null, title: string, act: Omit<NewAct, 'proposedBy' | 'days'>): Promise<WeightyAct> {
    const proposedBy = required(actor.personId, 'not-signed-in');
    await this.acts.closeOver(tx, act.kind, act.subjectId);
    const id = await this.acts.add(tx, { ...act, proposedBy, days: ANSWER_DAYS });
    if (id === null) throw new Refusal([problem('already-done')]);
    const kept = required(await this.acts.byId(tx, id));
    const proposal = await this.facts(tx, kept);
    const byCoach = act.byStaff || coachConfirms(proposal);
    const people = byCoach ? await this.ground.associations.coaches(act.municipalityId, tx) : proposal.board;
    const telling = { act: 'propose-association-act', key: `act:${id}:proposed`, people, work: true, reason: act.reason === '' ? null : act.reason };
    if (about === null || byCoach) await this.ground.books.tell(tx, actor, { title, path: DESK }, telling);
    else await this.ground.books.tellOf(tx, actor, about, telling);
    return kept;
  }

  /** The second person confirms, and it is done. */
  async confirm(actor: Actor, actId: string): Promise<string> {
    return this.ground.database.transaction(async (tx) => {
      const { act, known } = await this.open(tx, actId);
      unhindered(hindranceToConfirm(actor, await this.facts(tx, act)));
      const confirmedBy = required(actor.personId);
      await this.acts.confirm(tx, act.id, confirmedBy);
      const done = await this.perform(tx, { ...act, state: 'accepting', confirmedBy }, actor);
      await this.ground.books.tell(tx, actor, aboutOf(act, known), { act: 'confirm-association-act', key: `act:${act.id}:confirmed`, people: [act.proposedBy] });
      await this.ground.books.record(tx, actor, { id: act.associationId ?? act.subjectId, municipalityId: act.municipalityId }, { act: `confirm-${act.kind}`, role: act.byStaff ? 'staff' : 'board', data: { act: act.id, state: done } });
      return done;
    });
  }

  /** The second person says no, or the first takes it back. */
  async decline(actor: Actor, actId: string, reason: string): Promise<string> {
    return this.ground.database.transaction(async (tx) => {
      const { act, known } = await this.open(tx, actId);
      const own = act.proposedBy === actor.personId;
      unhindered(own ? null : hindranceToConfirm(actor, { ...(await this.facts(tx, act)), state: act.state === 'accepting' ? 'open' : act.state }));
      if (act.state !== 'open' && act.state !== 'accepting') throw new Refusal([problem('wrong-state')]);
      const state = own ? 'withdrawn' : 'declined';
      await this.stop(tx, actor, { act, known }, state, own ? '' : orRefuse(checkText(reason, 'reason', ASSOCIATION_LIMITS.reason)));
      return state;
    });
  }

  /** Ends a proposal without doing it. */
  async stop(tx: Tx, actor: Actor | null, { act, known }: OpenAct, state: 'withdrawn' | 'declined' | 'expired', reason: string): Promise<void> {
    await this.acts.settle(tx, act.id, state);
    await this.ground.books.tell(tx, actor, aboutOf(act, known), { act: `${state === 'expired' ? 'expire' : 'decline'}-association-act`, key: `act:${act.id}:${state}`, people: [act.proposedBy], reason: reason === '' ? null : reason });
    await this.ground.books.record(tx, actor, { id: act.associationId ?? act.subjectId, municipalityId: act.municipalityId }, { act: `${state}-${act.kind}`, role: act.byStaff ? 'staff' : 'board', data: { act: act.id } });
  }

  /** Performs what was confirmed, and settles it when it is done. */
  async perform(tx: Tx, act: WeightyAct, actor: Actor): Promise<'settled' | 'accepting'> {
    const performer = this.performers.get(act.kind);
    if (performer === undefined) throw new Error(`nobody performs ${act.kind}`);
    const done = await performer(tx, act, actor);
    if (done === 'settled') await this.acts.settle(tx, act.id, 'settled');
    return done;
  }

  /** A proposal and its association, both locked: the association first, as everywhere. */
  async open(tx: Tx, actId: string): Promise<OpenAct> {
    const found = required(await this.acts.byId(tx, actId));
    const known = found.associationId === null ? null : await this.ground.associations.locked(tx, found.associationId);
    return { act: required(await this.acts.locked(tx, actId)), known };
  }

  private async facts(tx: Tx, act: WeightyAct): Promise<ProposalFacts> {
    const board = act.associationId === null ? [] : await this.ground.board(tx, act.associationId);
    return { municipalityId: act.municipalityId, associationId: act.associationId, byStaff: act.byStaff, proposedBy: act.proposedBy, state: act.state, board };
  }
}
