import { type Conversation, LEAST_CLUSTERED, LEAST_GROUP, type OpinionGroup, type Opinions, type Point, type Tally, whoIsClustered } from '../opinions/index.js';
import { type PictureScale, placed, scaleOf } from './picture.js';

/** Answers of some people to a statement; never of fewer than five. */
export interface ShownTally {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

/** What a group says of a statement more than others do; the figures where there are enough answers and the conversation is over. */
export interface ShownSaying {
  readonly statement: string;
  readonly side: 'agree' | 'disagree';
  readonly count: number | null;
  readonly of: number | null;
}

/** A group of opinion as everybody may see it. Its place in the picture lies within -100 and 100, in steps of five. */
export interface ShownGroup {
  readonly name: string;
  readonly size: number | null;
  readonly x: number;
  readonly y: number;
  readonly says: readonly ShownSaying[];
}

/** A statement in the result: its place in the picture, and answers of all and of each group; null where they are too few, or would betray a few. */
export interface ShownStatement {
  readonly statement: string;
  readonly x: number;
  readonly y: number;
  readonly all: ShownTally | null;
  readonly groups: readonly (ShownTally | null)[];
}

/** What everybody may see of a conversation. */
export interface ConversationResult {
  /** Whether figures are given: only once the conversation is over, because two results shortly after each other would tell what the last ones answered. */
  readonly final: boolean;
  /** How many people took part, rounded down to fives. */
  readonly peopleAtLeast: number;
  /** Why there are no groups; null where there are. */
  readonly noGroups: 'few-people' | 'no-difference' | null;
  readonly groups: readonly ShownGroup[];
  readonly statements: readonly ShownStatement[];
  /** What unites: what each group agrees with, or disagrees with; the most shared first. */
  readonly unites: readonly ShownSaying[];
  /** What divides: where the groups lie furthest apart, the most divided first. */
  readonly divides: readonly string[];
}

/** With which one finds where somebody stands in the picture; kept beside the result and shown to nobody. */
export interface ConversationModel {
  readonly statements: readonly string[];
  readonly centre: readonly number[];
  readonly components: readonly [readonly number[], readonly number[]];
  readonly centres: readonly Point[];
  readonly scale: PictureScale;
  /** How soon each statement should get its turn, in the order of the statements. */
  readonly priorities: readonly number[];
}

/** So few answers are never shown. */
export const LEAST_ANSWERS = LEAST_GROUP;
const SHARED = 0.6;
const APART = 0.35;
const MOST_SAYINGS = 5;

/** Numbers of people are shown in fives, rounded down: a difference of one tells nothing. */
export const roundedPeople = (count: number): number => Math.floor(count / LEAST_GROUP) * LEAST_GROUP;

const enough = (tally: Tally | undefined): tally is Tally => tally !== undefined && tally.seen >= LEAST_ANSWERS;
const shownTally = ({ agree, disagree, seen }: Tally): ShownTally => ({ agree, disagree, pass: seen - agree - disagree });

/** The answers of all, unless what is left when the shown groups are taken off is of one to four answers: those would be told by subtraction. */
function shownTotal(all: Tally, groups: readonly (Tally | undefined)[]): ShownTally | null {
  const hidden = all.seen - groups.reduce((sum, group) => sum + (enough(group) ? group.seen : 0), 0);
  return enough(all) && (hidden === 0 || hidden >= LEAST_ANSWERS) ? shownTally(all) : null;
}

const part = (count: number, seen: number): number => (seen === 0 ? 0 : count / seen);

function unitesOf(conversation: Conversation, { groups, groupAware, tallies, consensus }: Opinions, final: boolean): ShownSaying[] {
  const figure = (at: number, side: 'agree' | 'disagree'): Pick<ShownSaying, 'count' | 'of'> => {
    const total = tallies[at];
    const shown = final && total !== undefined ? shownTotal(total, groups.map((group) => group.tallies[at])) : null;
    return { count: shown?.[side] ?? null, of: shown === null ? null : shown.agree + shown.disagree + shown.pass };
  };
  const said = (at: number, side: 'agree' | 'disagree'): ShownSaying => ({ statement: conversation.statements[at]?.id ?? '', side, ...figure(at, side) });
  const placeOf = (id: string): number => conversation.statements.findIndex((statement) => statement.id === id);
  if (groups.length === 0) {
    const sides = ['agree', 'disagree'] as const;
    return sides.flatMap((side) => consensus[side].map(({ statement }) => placeOf(statement)).filter((at) => enough(tallies[at])).map((at) => said(at, side)));
  }
  const shared = (at: number, side: 'agree' | 'disagree'): boolean => groups.every((group) => enough(group.tallies[at]) && part(group.tallies[at]?.[side] ?? 0, group.tallies[at]?.seen ?? 0) >= SHARED);
  const standing = conversation.statements.flatMap(({ moderatedOut }, at) => (moderatedOut ? [] : [at]));
  const agreed = standing.filter((at) => shared(at, 'agree')).sort((a, b) => (groupAware[b] ?? 0) - (groupAware[a] ?? 0) || a - b);
  const refused = standing.filter((at) => shared(at, 'disagree')).sort((a, b) => part(tallies[b]?.disagree ?? 0, tallies[b]?.seen ?? 0) - part(tallies[a]?.disagree ?? 0, tallies[a]?.seen ?? 0) || a - b);
  return [...agreed.slice(0, MOST_SAYINGS).map((at) => said(at, 'agree')), ...refused.slice(0, MOST_SAYINGS).map((at) => said(at, 'disagree'))];
}

function dividesOf(conversation: Conversation, groups: readonly OpinionGroup[]): string[] {
  const apart = conversation.statements.flatMap(({ id, moderatedOut }, at) => {
    const tallies = groups.map((group) => group.tallies[at]).filter(enough);
    const shares = tallies.map(({ agree, seen }) => part(agree, seen));
    return moderatedOut || shares.length < 2 ? [] : [{ id, apart: Math.max(...shares) - Math.min(...shares) }];
  });
  return apart.filter((one) => one.apart >= APART).sort((a, b) => b.apart - a.apart).slice(0, MOST_SAYINGS).map(({ id }) => id);
}

const NAMES = 'ABCDE';

function shownGroup(group: OpinionGroup, at: number, scale: PictureScale, final: boolean): ShownGroup {
  const [x, y] = placed(group.centre, scale);
  const says = group.representative.filter(({ trials }) => trials >= LEAST_ANSWERS).map(({ statement, side, successes, trials }) => ({ statement, side, count: final ? successes : null, of: final ? trials : null }));
  return { name: NAMES[at] ?? String(at + 1), size: final ? group.members.length : null, x, y, says };
}

/**
 * What may be shown of a conversation, and the model with which one finds one's own place. No figure stands for fewer than five answers, and none can be told by subtraction; while the
 * conversation goes on no figures are given at all.
 */
export function resultOf(conversation: Conversation, opinions: Opinions, { final }: { readonly final: boolean }): { readonly result: ConversationResult; readonly model: ConversationModel } {
  const groups = opinions.groups.filter(({ mayBeShown }) => mayBeShown);
  const shown = { ...opinions, groups };
  const scale = scaleOf([...opinions.landscape.statements, ...groups.map(({ centre }) => centre)]);
  const few = whoIsClustered(conversation).length < LEAST_CLUSTERED;
  const statements = conversation.statements.flatMap(({ id, moderatedOut }, at) => {
    const [x, y] = placed(opinions.landscape.statements[at] ?? [0, 0], scale);
    const tallies = groups.map((group) => group.tallies[at]);
    const all = opinions.tallies[at];
    return moderatedOut ? [] : [{ statement: id, x, y, all: final && all !== undefined ? shownTotal(all, tallies) : null, groups: tallies.map((tally) => (final && enough(tally) ? shownTally(tally) : null)) }];
  });
  return {
    result: {
      final,
      peopleAtLeast: roundedPeople(conversation.participants.length),
      noGroups: groups.length > 0 ? null : few ? 'few-people' : 'no-difference',
      groups: groups.map((group, at) => shownGroup(group, at, scale, final)),
      statements,
      unites: unitesOf(conversation, shown, final),
      divides: dividesOf(conversation, groups),
    },
    model: { statements: conversation.statements.map(({ id }) => id), centre: opinions.landscape.centre, components: opinions.landscape.components, centres: groups.map(({ centre }) => centre), scale, priorities: opinions.priorities },
  };
}
