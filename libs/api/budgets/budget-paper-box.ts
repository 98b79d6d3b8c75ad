import { type PaperBallot, type PaperBox, type PaperPerson, type PaperSheet, PaperBoxes, type VoteOnPaper } from '#api/paper-ballots';
import { type BudgetChoice, checkBudgetBallot } from '#domain/budgets';
import { marksOf, marksText } from '#domain/deciding';
import { type Result, ok, problem, refuse } from '#domain/kernel';
import type { Tx } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { BudgetBallotRepository } from './ballot.repository.js';
import { subjectOf } from './budget-access.js';
import { BudgetRepository, type BudgetRow } from './budget.repository.js';
import { choosable, onBallot } from './fill-ballot/fill-ballot.handler.js';
import { VoteSecrets } from './vote-secrets.js';

/** What a village budget does for ballots on paper: one number for each option that can be chosen, in their order. */
@Injectable()
export class BudgetPaperBox implements PaperBox {
  readonly kind = 'budget';

  constructor(
    boxes: PaperBoxes,
    private readonly budgets: BudgetRepository,
    private readonly ballots: BudgetBallotRepository,
    private readonly secrets: VoteSecrets,
  ) {
    boxes.add(this);
  }

  async find(id: string): Promise<VoteOnPaper | null> {
    return this.asVote(await this.budgets.byId(id), null);
  }

  async locked(tx: Tx, id: string): Promise<VoteOnPaper | null> {
    return this.asVote(await this.budgets.locked(tx, id), tx);
  }

  async onRoll(id: string, personId: string): Promise<{ young: false } | null> {
    return (await this.ballots.onRoll(id, personId)) ? { young: false } : null;
  }

  named(id: string, words: string, most: number): Promise<PaperPerson[]> {
    return this.ballots.named(id, words, most);
  }

  async check(vote: VoteOnPaper, { choice, reason }: PaperBallot): Promise<Result<PaperBallot>> {
    const budget = required(await this.budgets.byId(vote.id));
    const options = choosable(await this.budgets.options(vote.id));
    const marks = marksOf(choice);
    if (marks === null || marks.length !== options.length) return refuse(problem('invalid-format', 'choice'));
    const checked = checkBudgetBallot(budget, options, choicesOf(options, marks), true);
    return checked.ok ? ok({ choice: marksText(marks), reason }) : refuse(...checked.problems.map(({ code, data }) => problem(code, 'choice', data)));
  }

  async takeOut(tx: Tx, id: string, personId: string): Promise<void> {
    await this.ballots.takeOut(tx, id, await this.keyOf(id, personId));
  }

  async putIn(tx: Tx, { id, municipalityId }: VoteOnPaper, { code }: PaperSheet, { choice }: PaperBallot): Promise<void> {
    const choices = choicesOf(choosable(await this.budgets.optionsIn(tx, id)), marksOf(choice) ?? []);
    await this.ballots.cast(tx, { budgetId: id, municipalityId, voterKey: await this.keyOf(id, `paper ${code}`), choices, receipt: code });
  }

  private async keyOf(id: string, of: string): Promise<string> {
    const { voteId } = required(await this.budgets.byId(id));
    const key = voteId === null ? null : await this.secrets.keyOf(voteId, of);
    if (key === null) throw new Refusal([problem('unavailable')]);
    return key;
  }

  private async asVote(budget: BudgetRow | null, tx: Tx | null): Promise<VoteOnPaper | null> {
    if (budget === null) return null;
    const options = onBallot(await (tx === null ? this.budgets.options(budget.id) : this.budgets.optionsIn(tx, budget.id))).map(({ title }) => title);
    const { id, municipalityId, title, closesAt } = budget;
    return { id, kind: 'budget', municipalityId, subject: subjectOf(budget), title, method: budget.ballotKind === 'points' ? 'points' : 'approval', options, inside: false, young: false, voting: budget.state === 'voting', closesAt };
  }
}

const choicesOf = (options: readonly { readonly id: string }[], marks: readonly number[]): BudgetChoice[] =>
  options.flatMap(({ id }, i) => ((marks[i] ?? 0) > 0 ? [{ option: id, points: marks[i] ?? 0 }] : [])).sort((a, b) => (a.option < b.option ? -1 : 1));
