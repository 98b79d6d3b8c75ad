import type { Answer, Vote } from './conversation.js';
import { type Table, csvTable } from './csv.js';
import { Malformed, type Read, reading, shown } from '../kernel/index.js';
import { checkName } from './file-fault.js';

/** A file of votes: who took part, the statements in it, and the answers. */
export interface VoteFile {
  /** `list`: one answer on each row, so a statement that nobody answered is missing. `table`: one participant on each row, one statement in each column. */
  readonly shape: 'list' | 'table';
  readonly participants: readonly string[];
  /** Names of statements, with the line on which each first stands. */
  readonly statements: ReadonlyMap<string, number>;
  readonly answers: readonly Answer[];
}

const VOTES: ReadonlyMap<string, Vote> = new Map([['1', 1], ['-1', -1], ['0', 0]]);
const MOST_STATEMENTS = 10_000;
const MOST_PARTICIPANTS = 1_000_000;
const MOST_ANSWERS = 20_000_000;

/** Columns of a table of votes that are no statements. */
const ABOUT = ['participant', 'xid', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree'];

function voteOf(cell: string, line: number): Vote {
  const vote = VOTES.get(cell);
  if (vote === undefined) throw new Malformed(line, `a vote should be 1 (agree), -1 (disagree) or 0 (pass), not ${shown(cell)}`);
  return vote;
}

/** Adds a name, unless there are too many. */
function add(names: Map<string, number>, name: string, line: number, of: { readonly what: string; readonly most: number }): void {
  if (names.has(name)) return;
  if (names.size >= of.most) throw new Malformed(line, `there are more than ${of.most} ${of.what}s`);
  names.set(checkName(name, `a ${of.what}`, line), line);
}

const STATEMENTS = { what: 'statement', most: MOST_STATEMENTS };
const PARTICIPANTS = { what: 'participant', most: MOST_PARTICIPANTS };

function readList({ head, rows }: Table): VoteFile {
  const [person, statement, vote] = ['participant', 'statement', 'vote'].map((name) => head.indexOf(name));
  const [participants, statements] = [new Map<string, number>(), new Map<string, number>()];
  const answered = new Map<string, Set<string>>();
  const answers: Answer[] = [];
  for (const { line, cells } of rows) {
    const [who, what] = [cells[person ?? 0] ?? '', cells[statement ?? 0] ?? ''];
    add(participants, who, line, PARTICIPANTS);
    add(statements, what, line, STATEMENTS);
    const before = answered.get(who) ?? new Set<string>();
    if (before.has(what)) throw new Malformed(line, `participant ${shown(who)} answers statement ${shown(what)} twice`);
    answered.set(who, before.add(what));
    if (answers.length >= MOST_ANSWERS) throw new Malformed(line, `there are more than ${MOST_ANSWERS} answers`);
    answers.push({ participant: who, statement: what, vote: voteOf(cells[vote ?? 0] ?? '', line) });
  }
  return { shape: 'list', participants: [...participants.keys()], statements, answers };
}

function readTable({ line: top, head, rows }: Table): VoteFile {
  const person = head.indexOf('participant');
  const [participants, statements] = [new Map<string, number>(), new Map<string, number>()];
  for (const name of head) if (!ABOUT.includes(name)) add(statements, name, top, STATEMENTS);
  const answers: Answer[] = [];
  for (const { line, cells } of rows) {
    const who = cells[person] ?? '';
    if (participants.has(who)) throw new Malformed(line, `participant ${shown(who)} stands on two rows`);
    add(participants, who, line, PARTICIPANTS);
    cells.forEach((cell, i) => {
      const statement = head[i] ?? '';
      if (cell === '' || !statements.has(statement)) return;
      if (answers.length >= MOST_ANSWERS) throw new Malformed(line, `there are more than ${MOST_ANSWERS} answers`);
      answers.push({ participant: who, statement, vote: voteOf(cell, line) });
    });
  }
  return { shape: 'table', participants: [...participants.keys()], statements, answers };
}

/** Reads votes: a list (`participant,statement,vote`), or a table with a row for each participant and a column for each statement, its cells empty when not answered. */
export function readVotes(text: string): Read<VoteFile> {
  return reading(() => {
    const table = csvTable(text);
    const { head, line } = table;
    if (!head.includes('participant')) throw new Malformed(line, `the head should name the column "participant"; it begins with ${shown(head[0] ?? '')}`);
    const isList = head.includes('statement') && head.includes('vote');
    if (isList && head.length !== 3) throw new Malformed(line, `a list of votes has the columns participant, statement and vote, and no ${shown(head.find((name) => !['participant', 'statement', 'vote'].includes(name)) ?? '')}`);
    if (!isList && !head.some((name) => name.startsWith('n-'))) throw new Malformed(line, 'the head should be participant,statement,vote, or that of a table: participant,group-id,n-comments,n-votes,n-agree,n-disagree and the statements');
    const file = isList ? readList(table) : readTable(table);
    if (file.participants.length === 0) throw new Malformed(line, 'there is no vote below the head');
    return file;
  });
}
