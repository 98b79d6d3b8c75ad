import { type Conversation, type DescribedStatement, type FileFault, type OpinionGroup, type Opinions, type Read, type RepresentativeStatement, conversationFrom, opinionsOf, readGroups, readStatements, readVotes, whoIsClustered } from '#domain/opinions';
import type { Arguments } from './arguments.js';
import { tableOf } from './count/counted.js';
import type { TextRead } from './read-text.js';

/** What the command prints: one JSON object, or the lines of a table. Else the file, its line (0: not in the file) and what is wrong. */
export type OpinionsAnswer = { readonly ok: true; readonly value: object; readonly table: string[] } | (FileFault & { readonly file: string });

interface Inputs {
  readonly conversation: Conversation;
  readonly described: readonly DescribedStatement[];
  readonly opinions: Opinions;
  readonly given: boolean;
}

const named = <T>(conversation: Conversation, list: readonly T[]): Readonly<Record<string, T>> => Object.fromEntries(conversation.statements.flatMap(({ id }, place) => (place in list ? [[id, list[place] as T]] : [])));

/** A name as the data of other programs writes it: a whole number as a number. */
const nameOf = (id: string): string | number => (/^(?:0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id);

const representativeValue = ({ statement, side, successes, trials, share, certainty, ratio, ratioCertainty, bestAgree }: RepresentativeStatement): object => ({
  tid: nameOf(statement),
  'n-success': successes,
  'n-trials': trials,
  'p-success': share,
  'p-test': certainty,
  repness: ratio,
  'repness-test': ratioCertainty,
  'repful-for': side,
  ...(bestAgree === undefined ? {} : { 'n-agree': bestAgree, 'best-agree': true }),
});

const consensusValue = (list: Opinions['consensus']['agree']): object[] => list.map(({ statement, successes, trials, share, certainty }) => ({ tid: nameOf(statement), 'n-success': successes, 'n-trials': trials, 'p-success': share, 'p-test': certainty }));

/** The answer under the names of the Pol.is export; agree is 1 throughout, also in the centre. */
function valueOf({ conversation, opinions, given }: Inputs): object {
  const { statements, participants } = conversation;
  const { landscape, groups } = opinions;
  const placed = new Set(groups.flatMap(({ members }) => members));
  const clustered = given ? participants.filter(({ id }) => placed.has(id)) : whoIsClustered(conversation).flatMap((place) => participants[place] ?? []);
  const byGroup = (what: (group: OpinionGroup) => unknown): object => Object.fromEntries(groups.map((group) => [group.id, what(group)]));
  const votes = ({ tallies }: OpinionGroup): object => named(conversation, tallies.map(({ agree: A, disagree: D, seen: S }) => ({ A, D, S })));
  return {
    n_participants: participants.length,
    n_statements: statements.length,
    statements: statements.map(({ id }) => nameOf(id)),
    mod_out: statements.filter(({ moderatedOut }) => moderatedOut).map(({ id }) => nameOf(id)),
    meta: statements.filter(({ meta }) => meta).map(({ id }) => nameOf(id)),
    in_conv: clustered.map(({ id }) => nameOf(id)),
    group_count: groups.length,
    groups: byGroup(({ members }) => members.map(nameOf)),
    under_five: groups.filter(({ mayBeShown }) => !mayBeShown).map(({ id }) => id),
    group_centers: byGroup(({ centre }) => centre),
    group_votes: byGroup((group) => ({ id: nameOf(group.id), 'n-members': group.members.length, votes: votes(group) })),
    group_aware_consensus: named(conversation, opinions.groupAware),
    repness: byGroup(({ representative }) => representative.map(representativeValue)),
    consensus: { agree: consensusValue(opinions.consensus.agree), disagree: consensusValue(opinions.consensus.disagree) },
    comment_priorities: named(conversation, opinions.priorities),
    pca: { center: landscape.centre, comps: landscape.components, 'comment-extremity': landscape.extremity, 'comment-projection': [0, 1].map((axis) => landscape.statements.map((point) => point[axis])) },
    participant_projections: Object.fromEntries(participants.map(({ id }, place) => [id, landscape.participants[place]])),
  };
}

/** A table for reading. A group under five is named with its size and nothing else. */
function linesOf({ conversation, described, opinions }: Inputs): string[] {
  const { groups, consensus } = opinions;
  const texts = new Map(described.map(({ id, text }) => [id, [...text.replace(/[\s\p{C}]+/gu, ' ').trim()].slice(0, 80).join('')]));
  const lines = [`${conversation.participants.length} participants, ${conversation.statements.length} statements, ${groups.length === 0 ? 'no groups' : groups.length === 1 ? '1 group' : `${groups.length} groups`}`];
  const head = ['statement', 'says', 'of', 'text'];
  for (const { id, members, mayBeShown, representative } of groups) {
    lines.push('', `group ${id}: ${members.length} participants${mayBeShown ? '' : ', too few to be shown'}`);
    if (mayBeShown) lines.push(...tableOf(head, representative.map(({ statement, side, successes, trials }) => [statement, `${side} ${successes}`, String(trials), texts.get(statement) ?? ''])));
  }
  const united = [...consensus.agree.map((one) => ({ ...one, side: 'agree' })), ...consensus.disagree.map((one) => ({ ...one, side: 'disagree' }))];
  lines.push('', 'all together:', ...tableOf(head, united.map(({ statement, side, successes, trials }) => [statement, `${side} ${successes}`, String(trials), texts.get(statement) ?? ''])));
  return lines;
}

/** The file that is at fault, beside what is wrong with it. */
class Fault extends Error {
  constructor(
    readonly fault: FileFault,
    readonly file: string,
  ) {
    super(fault.message);
  }
}

function take<T>(read: Read<T>, file: string): T {
  if (read.ok) return read.value;
  throw new Fault(read, file);
}

/** Works out a file of votes, with the files that its options name. */
export function opinionsIn(text: string, { file, options }: Arguments, readText: (file: string) => TextRead): OpinionsAnswer {
  const other = (name: string): string => {
    const read = readText(name);
    return take(read.ok ? { ok: true, value: read.text } : read, name);
  };
  try {
    const { statements, groups } = options;
    const votes = take(readVotes(text), file);
    const described = statements === undefined ? undefined : take(readStatements(other(statements)), statements);
    const conversation = take(conversationFrom(votes, described), file);
    const given = groups === undefined ? undefined : take(readGroups(other(groups), conversation), groups);
    const inputs = { conversation, described: described ?? [], opinions: opinionsOf(conversation, given), given: given !== undefined };
    return { ok: true, value: valueOf(inputs), table: linesOf(inputs) };
  } catch (caught) {
    if (caught instanceof Fault) return { ...caught.fault, file: caught.file };
    throw caught;
  }
}
