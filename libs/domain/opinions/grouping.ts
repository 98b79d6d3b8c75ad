import { type Conversation, naturalOrder } from './conversation.js';
import { type Division, type Spot, byPlace, farApart, kMeans, oneMore, silhouette } from './k-means.js';
import type { Point } from './landscape.js';

/** A group as it was found or given: its name and its members by name. */
export interface GivenGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** Who answered fewer statements (or, in a short conversation, not all) is not put in a group. */
const ENOUGH_ANSWERS = 7;

/** With fewer people who answered enough there are no groups. */
export const LEAST_CLUSTERED = 7;

/** A smaller group is not formed, and never shown. */
export const LEAST_GROUP = 5;

const MOST_GROUPS = 5;
const MOST_SPOTS = 100;
const SPOT_STEPS = 25;

/** The places, in the list of participants, of those who answered enough to be put in a group. */
export function whoIsClustered({ statements, participants }: Conversation): number[] {
  const enough = Math.min(ENOUGH_ANSWERS, statements.filter(({ moderatedOut }) => !moderatedOut).length);
  return participants.flatMap(({ votes }, place) => (votes.length > 0 && votes.length >= enough ? [place] : []));
}

/** People at the same place are one spot; when there are more than a hundred, near places are joined. Answers the spots and the spot of each point. */
function spotsOf(points: readonly Point[]): { readonly spots: Spot[]; readonly spotOf: number[] } {
  const order = points.map((_, i) => i).sort((a, b) => byPlace(points[a] ?? [0, 0], points[b] ?? [0, 0]));
  const spots: { at: Point; weight: number }[] = [];
  const spotOf: number[] = [];
  for (const i of order) {
    const at = points[i] ?? [0, 0];
    const last = spots.at(-1);
    if (last !== undefined && byPlace(last.at, at) === 0) last.weight += 1;
    else spots.push({ at, weight: 1 });
    spotOf[i] = spots.length - 1;
  }
  if (spots.length <= MOST_SPOTS) return { spots, spotOf };
  const { centres, labels } = kMeans(spots, farApart(spots, MOST_SPOTS), SPOT_STEPS);
  const weights = centres.map(() => 0);
  spots.forEach(({ weight }, i) => (weights[labels[i] ?? 0] = (weights[labels[i] ?? 0] ?? 0) + weight));
  return { spots: centres.map((at, i) => ({ at, weight: weights[i] ?? 0 })), spotOf: spotOf.map((spot) => labels[spot] ?? 0) };
}

/** Gives up the smallest group, as long as one is too small to be shown; its people go to the nearest of the others. */
function withoutSmall(spots: readonly Spot[], division: Division): Division {
  const sizes = division.centres.map((_, group) => spots.reduce((sum, { weight }, i) => sum + (division.labels[i] === group ? weight : 0), 0));
  const smallest = Math.min(...sizes);
  if (smallest >= LEAST_GROUP || sizes.length < 2) return division;
  const given = sizes.indexOf(smallest);
  return withoutSmall(spots, kMeans(spots, division.centres.filter((_, group) => group !== given)));
}

/** The division whose groups lie clearest apart, among those of two to five groups; undefined when there is none of two groups of enough people. */
function clearest(spots: readonly Spot[]): Division | undefined {
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(spots.length / 12));
  let division = kMeans(spots, spots.slice(0, 1).map(({ at }) => at));
  let best: { readonly division: Division; readonly score: number } | undefined;
  for (let count = 2; count <= most && count <= spots.length; count += 1) {
    division = oneMore(spots, division.centres);
    const shown = withoutSmall(spots, division);
    if (shown.centres.length < 2) continue;
    const score = silhouette(spots, shown);
    if (best === undefined || score > best.score + 1e-12) best = { division: shown, score };
  }
  return best?.division;
}

/** Finds groups among people by where they stand: none, or two to five of at least five people, the largest first. */
export function findGroups(conversation: Conversation, points: readonly Point[]): GivenGroup[] {
  const clustered = whoIsClustered(conversation);
  if (clustered.length < LEAST_CLUSTERED) return [];
  const { spots, spotOf } = spotsOf(clustered.map((place) => points[place] ?? [0, 0]));
  const division = clearest(spots);
  if (division === undefined) return [];
  const members = division.centres.map((): string[] => []);
  clustered.forEach((place, i) => members[division.labels[spotOf[i] ?? 0] ?? 0]?.push(conversation.participants[place]?.id ?? ''));
  const ordered = members.sort((a, b) => b.length - a.length || naturalOrder(a[0] ?? '', b[0] ?? ''));
  return ordered.map((names, i) => ({ id: String(i), members: names }));
}
