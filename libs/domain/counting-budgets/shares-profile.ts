import type { BudgetElection } from './election.js';
import { type TieRule, tieRanks } from './ties.js';

/** What a voter gains from a project: its cost, one for each project, or the points that the voter gave it. */
export const SATISFACTIONS = ['cost', 'card', 'points'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];

/**
 * Ballots laid out for counting. Voters with the same ballot always have the same money, so they are counted as one group. `by*` lists, per project, the groups that
 * support it; `of*` lists, per group, the projects that it supports. A weight is what one voter of the group pays for each unit of the payment: 1, or the points given.
 */
export interface SharesProfile {
  readonly satisfaction: Satisfaction;
  readonly voters: number;
  readonly groups: number;
  readonly projects: number;
  readonly size: Float64Array;
  readonly byStart: Int32Array;
  readonly byGroup: Int32Array;
  readonly byWeight: Float64Array;
  readonly ofStart: Int32Array;
  readonly ofProject: Int32Array;
  readonly ofWeight: Float64Array;
  /** Per project: voters that support it, the sum of their weights, its cost, and the cost as a floating-point number. */
  readonly votes: readonly number[];
  readonly weight: Float64Array;
  readonly cost: readonly bigint[];
  readonly costNumber: Float64Array;
  /** The order of the tie rule. */
  readonly rank: Int32Array;
}

interface Group {
  readonly projects: readonly number[];
  /** Null where every weight is 1. */
  readonly weights: readonly number[] | null;
  size: number;
}

/** The groups, in an order that does not depend on the order of the ballots. */
function groupBallots(election: BudgetElection, satisfaction: Satisfaction): Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, projects: readonly number[], weights: readonly number[] | null): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { projects, weights, size: 1 });
    else group.size += 1;
  };
  const byNumber = (a: number, b: number): number => a - b;
  for (const { projects, points } of election.ballots) {
    if (points === null) {
      const own = satisfaction === 'points' ? [] : [...projects].sort(byNumber);
      add(own.join(), own, null);
      continue;
    }
    const given = new Map(projects.map((project, i) => [project, points[i] ?? 0]));
    const own = projects.filter((project) => (given.get(project) ?? 0) > 0).sort(byNumber);
    const weights = satisfaction === 'points' ? own.map((project) => given.get(project) ?? 0) : null;
    add(`${own.join()} ${weights?.join() ?? ''}`, own, weights);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Lays out an election. With the satisfaction `points` an election whose ballots give none has no supporters. */
export function sharesProfile(election: BudgetElection, satisfaction: Satisfaction, ties: TieRule): SharesProfile {
  const groups = groupBallots(election, satisfaction);
  const projects = election.projects.length;
  const entries = groups.reduce((sum, group) => sum + group.projects.length, 0);
  const byStart = new Int32Array(projects + 1);
  const ofStart = new Int32Array(groups.length + 1);
  const [byGroup, ofProject] = [new Int32Array(entries), new Int32Array(entries)];
  const [byWeight, ofWeight] = [new Float64Array(entries), new Float64Array(entries)];
  const weight = new Float64Array(projects);
  const votes = election.projects.map(() => 0);
  for (const group of groups) for (const project of group.projects) byStart[project + 1]! += 1;
  for (let i = 0; i < projects; i += 1) byStart[i + 1]! += byStart[i]!;
  const next = byStart.slice();
  let at = 0;
  groups.forEach(({ projects: supported, weights, size }, g) => {
    supported.forEach((project, i) => {
      const entry = next[project]!;
      next[project] = entry + 1;
      byGroup[entry] = g;
      ofProject[at] = project;
      const own = weights?.[i] ?? 1;
      byWeight[entry] = ofWeight[at] = own;
      weight[project]! += size * own;
      votes[project]! += size;
      at += 1;
    });
    ofStart[g + 1] = at;
  });
  const cost = election.projects.map((project) => project.cost);
  const rank = tieRanks(election, votes, ties);
  const size = Float64Array.from(groups, (group) => group.size);
  return { satisfaction, voters: election.ballots.length, groups: groups.length, projects, size, byStart, byGroup, byWeight, ofStart, ofProject, ofWeight, votes, weight, cost, costNumber: Float64Array.from(cost, Number), rank };
}
