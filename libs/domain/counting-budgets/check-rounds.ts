import { type Fraction, fractions } from '../kernel/index.js';
import { type KnownProject, tie } from './check-greedy.js';
import { AccountFault, type Step, decimalAt, fractionAt, numberAt, partsOf, same, textAt } from './check-reading.js';

/** Replays the rounds of Equal Shares. Of every project still there it keeps the highest price known, which can only rise. */
class Replay {
  readonly bought: string[] = [];
  private readonly prices = new Map<string, Fraction>();
  private readonly rules: Readonly<Record<string, unknown>>;
  private readonly endowment: Fraction;
  private left: Fraction;

  constructor(
    opening: Step,
    private readonly projects: ReadonlyMap<string, KnownProject>,
  ) {
    this.rules = opening.content['rules'] as Readonly<Record<string, unknown>>;
    this.endowment = opening.content['endowment'] === null ? fractions.ZERO : fractionAt(opening, 'endowment');
    this.left = fractions.multiply(this.endowment, fractions.fraction(numberAt(opening, 'voters')));
    if (opening.content['endowment'] === null) return;
    for (const { id, cost, score, votes } of projects.values()) {
      if (this.rules['satisfaction'] !== 'points') same(opening, 'projects', score, fractions.fraction(votes));
      if (score.numerator > 0n) this.prices.set(id, fractions.divide(cost, score));
    }
  }

  private project(step: Step): KnownProject {
    const project = this.projects.get(textAt(step, 'project'));
    if (project === undefined || !this.prices.has(project.id)) throw new AccountFault(step, `the project ${String(step.content['project'])} is not there any more`);
    return project;
  }

  /** Checks the figures of a project's price, and keeps the price. */
  private price(step: Step): KnownProject {
    const project = this.project(step);
    const [giveAll, together, full, payment] = [numberAt(step, 'giveAll'), fractionAt(step, 'givenTogether'), decimalAt(step, 'weightInFull'), fractionAt(step, 'payment')];
    const { add, multiply, divide, compare, fraction } = fractions;
    same(step, 'payment', add(multiply(payment, full), together), project.cost);
    if (this.rules['satisfaction'] !== 'points') {
      same(step, 'giveAll', add(fraction(giveAll), full), fraction(project.votes));
      if (compare(together, multiply(payment, fraction(giveAll))) > 0 || compare(payment, this.endowment) > 0) throw new AccountFault(step, 'somebody pays more than is right');
    }
    const effective = project.cost.numerator === 0n ? full : divide(project.cost, payment);
    same(step, 'effectiveVotes', project.cost.numerator === 0n ? decimalAt(step, 'effectiveVotes') : fractionAt(step, 'effectiveVotes'), effective);
    const known = this.prices.get(project.id);
    if (known !== undefined && compare(payment, known) < 0) throw new AccountFault(step, `the price of ${project.id} has fallen, it can only rise`);
    this.prices.set(project.id, payment);
    return project;
  }

  tooDear(step: Step): void {
    for (const part of partsOf(step, 'tooDear')) {
      const project = this.project(part);
      const money = fractionAt(part, 'money');
      if (fractions.compare(money, project.cost) >= 0 || money.numerator < 0n) throw new AccountFault(step, `the supporters of ${project.id} could pay for it`);
      this.prices.delete(project.id);
    }
  }

  /** The price per satisfaction of a project: the lowest wins. */
  private key(project: KnownProject): Fraction {
    const price = this.prices.get(project.id) ?? fractions.ZERO;
    return this.rules['satisfaction'] === 'cost' && project.cost.numerator > 0n ? fractions.divide(price, project.cost) : price;
  }

  round(step: Step): void {
    this.tooDear(step);
    for (const part of partsOf(step, 'compared')) this.price(part);
    const winner = this.price(step);
    same(step, 'cost', decimalAt(step, 'cost'), winner.cost);
    if (numberAt(step, 'supporters') !== winner.votes) throw new AccountFault(step, 'the supporters are not those of the opening');
    for (const id of this.prices.keys()) {
      const other = this.projects.get(id);
      if (other === undefined || other === winner) continue;
      const difference = fractions.compare(this.key(winner), this.key(other));
      if (difference > 0 || (difference === 0 && tie(this.rules['ties'], winner, other) > 0)) throw new AccountFault(step, `${other.id} comes before ${winner.id}`);
    }
    this.prices.delete(winner.id);
    this.bought.push(winner.id);
    this.left = fractions.subtract(this.left, winner.cost);
    same(step, 'moneyLeft', fractionAt(step, 'moneyLeft'), this.left);
    if (this.left.numerator < 0n) throw new AccountFault(step, 'more is spent than there is');
  }

  end(step: Step): void {
    this.tooDear(step);
    if (this.prices.size > 0) throw new AccountFault(step, `${String([...this.prices.keys()][0])} was not bought, and could be`);
  }
}

/** Replays the rounds; the ids of the projects bought, in order. */
export function checkRounds(opening: Step, rounds: readonly Step[], ends: readonly Step[], projects: ReadonlyMap<string, KnownProject>): string[] {
  const replay = new Replay(opening, projects);
  const end = ends[0];
  if (end === undefined || ends.length > 1) throw new AccountFault(ends[1] ?? opening, 'the rounds must end once');
  for (const round of rounds) replay.round(round);
  replay.end(end);
  return replay.bought;
}
