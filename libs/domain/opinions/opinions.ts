import { type ConsensusStatement, consensus } from './consensus.js';
import { type Conversation, naturalOrder } from './conversation.js';
import { type Tally, groupAware, tally, together } from './group-votes.js';
import { type GivenGroup, LEAST_GROUP, findGroups } from './grouping.js';
import { type Landscape, type Point, landscapeOf } from './landscape.js';
import { priorities } from './priorities.js';
import { type RepresentativeStatement, representative } from './representative.js';

/** A group of opinion. */
export interface OpinionGroup {
  readonly id: string;
  /** By name, in natural order. */
  readonly members: readonly string[];
  /** Where its members stand on the average. */
  readonly centre: Point;
  /** Whether it has people enough to be shown. A group that was found always has; one that was given may not. */
  readonly mayBeShown: boolean;
  /** In the order of the statements. */
  readonly tallies: readonly Tally[];
  readonly representative: readonly RepresentativeStatement[];
}

/** What a conversation says. Lists by statement are in the order of the conversation's statements. */
export interface Opinions {
  readonly landscape: Landscape;
  /** None when too few people answered enough. */
  readonly groups: readonly OpinionGroup[];
  /** All participants together. */
  readonly tallies: readonly Tally[];
  /** How far each statement unites the groups; empty when there are none. */
  readonly groupAware: readonly number[];
  readonly consensus: { readonly agree: readonly ConsensusStatement[]; readonly disagree: readonly ConsensusStatement[] };
  readonly priorities: readonly number[];
}

function middle(points: readonly Point[]): Point {
  const [x, y] = points.reduce<[number, number]>((sum, point) => [sum[0] + point[0], sum[1] + point[1]], [0, 0]);
  return points.length === 0 ? [0, 0] : [x / points.length, y / points.length];
}

/** Works a conversation out: with the groups that are given, or else with those that are found. Given members who are no participants are left aside. */
export function opinionsOf(conversation: Conversation, given?: readonly GivenGroup[]): Opinions {
  const { statements, participants } = conversation;
  const landscape = landscapeOf(conversation);
  const groups = given ?? findGroups(conversation, landscape.participants);
  const places = new Map(participants.map(({ id }, place) => [id, place]));
  const members = groups.map((group) => group.members.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b));
  const tallies = members.map((own) => tally(conversation, own.flatMap((place) => participants[place] ?? [])));
  const everybody = tally(conversation, participants);
  const apart = representative(statements, tallies);
  return {
    landscape,
    groups: groups
      .map(({ id }, i) => ({
        id,
        members: (members[i] ?? []).map((place) => participants[place]?.id ?? ''),
        centre: middle((members[i] ?? []).map((place) => landscape.participants[place] ?? [0, 0])),
        mayBeShown: (members[i] ?? []).length >= LEAST_GROUP,
        tallies: tallies[i] ?? [],
        representative: apart[i] ?? [],
      }))
      .sort((a, b) => naturalOrder(a.id, b.id)),
    tallies: everybody,
    groupAware: groupAware(tallies),
    consensus: consensus(statements, everybody),
    priorities: priorities(statements, tallies.length === 0 ? everybody : together(tallies), landscape.extremity),
  };
}
