import { type RoundOutcome, type RoundResult, countsYoungApart } from '#domain/deciding';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { required } from '#platform/graphql';
import { Every, eachInTurn } from '#platform/jobs';
import { RoundSecrets } from '#platform/storage';
import { inThread } from '#platform/threads';
import { Injectable } from '@nestjs/common';
import { LOT } from '../lot.js';
import { RoundContext } from '../round-context.js';
import { rollsOf } from '../rolls.js';
import { type ChamberBallot, type RoundRow, RoundRepository } from '../round.repository.js';
import type { CountFacts } from './count-round.thread.js';

/** What each outcome does to the plan. After advice the municipality answers within its term, with the advice in hand. */
const ACT: Readonly<Record<RoundOutcome, string>> = { match: 'close-with-match', refused: 'close-with-refusal', 'no-match': 'close-without-match', advice: 'close-with-advice' };

/** Closes rounds whose time is over, by the database's clock, whichever process comes first. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly database: Database,
    private readonly context: RoundContext,
    private readonly rounds: RoundRepository,
    private readonly secrets: RoundSecrets,
    private readonly audit: Audit,
  ) {}

  @Every('* * * * *')
  async closeDue(): Promise<void> {
    await eachInTurn((await this.rounds.due()).map(({ id }) => () => this.close(id)));
  }

  /** Does for rounds that are over what a process that died then did not come to. */
  @Every('* * * * *')
  async sealLeft(): Promise<void> {
    await eachInTurn((await this.rounds.over(await this.secrets.held())).map(({ id }) => () => this.seal(id)));
  }

  /** Shakes the boxes of open rounds: rows lie in the order in which they were written, and people sign in just before they vote. */
  @Every('* * * * *')
  async shakeBoxes(): Promise<void> {
    for (const { id } of await this.rounds.unshaken()) await this.database.transaction((tx) => this.rounds.shake(tx, id));
  }

  /** Rewrites the ballots in another order, counts, moves the plan, and destroys the secret. Does nothing when it is too early or was done. */
  async close(roundId: string): Promise<void> {
    const closed = await this.database.transaction(async (tx) => {
      const round = await this.rounds.byId(roundId, tx, true);
      if (round === null || round.state !== 'open' || round.closesAt.getTime() > (await this.database.now(tx))) return false;
      const result = await this.count(tx, round);
      await this.rounds.close(tx, round.id, result);
      await this.context.paper.forget(tx, round.id);
      const plan = round.planId === null ? null : required(await this.context.plans.locked(tx, round.planId));
      await this.context.steps.taken(tx, round, plan, { act: ACT[result.outcome], role: 'system', actor: null, data: { outcome: result.outcome }, telling: 'close-vote' });
      await this.audit.record(tx, null, { act: 'round.close', role: 'system', municipalityId: round.municipalityId, subjectKind: 'round', subjectId: round.id, data: { outcome: result.outcome } });
      return true;
    });
    if (closed) await this.seal(roundId);
  }

  /** Destroys the secret, and takes from the disk what was deleted. */
  private async seal(roundId: string): Promise<void> {
    await this.secrets.destroy(roundId);
    await this.rounds.forgetTaken();
    await this.context.paper.forgetThrownAway();
  }

  /**
   * The count, in a thread of its own: others are served meanwhile. The seed of the lot is read before the secret is destroyed, and shown with the result; where the secret
   * was lost, the ballots alone decide ties.
   */
  private async count(tx: Tx, round: RoundRow): Promise<RoundResult> {
    const youngApart = round.youngRoll > 0 && countsYoungApart(await this.rounds.castIn(tx, round.id, 'residents'), await this.rounds.castIn(tx, round.id, 'young'));
    await this.rounds.shuffleOut(tx, round.id, youngApart);
    if (!youngApart) await this.context.paper.countTogether(tx, round.id);
    const { method, options, rule, quorumPercentage, quorumBase, joining, seats, weights } = round;
    const seed = await this.secrets.voterKey(round.id, LOT).catch(() => null);
    const facts: CountFacts = { rules: { method, options, rule, quorumPercentage, quorumBase, joining, seats, weights }, rolls: rollsOf(round, youngApart), openVotes: await this.rounds.chamberChoices(tx, round.id), lot: { hash: round.lotHash ?? '', seed } };
    return inThread<ChamberBallot, RoundResult>('./count-round.thread.js', import.meta.url, facts, this.rounds.countedParts(tx, round.id));
  }
}
