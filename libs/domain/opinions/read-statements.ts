import { type Conversation, type Statement, conversationOf } from './conversation.js';
import { csvTable } from './csv.js';
import { Malformed, type Read, reading, shown } from '../kernel/index.js';
import { checkName } from './file-fault.js';
import type { VoteFile } from './read-votes.js';

/** A statement as a file describes it. */
export interface DescribedStatement extends Statement {
  readonly text: string;
}

interface Columns {
  readonly id: string;
  readonly text: string;
  /** The column that moderates, with the meaning of each value. */
  readonly moderated: string;
  readonly values: ReadonlyMap<string, boolean>;
  readonly meta?: string;
}

const FLAG: ReadonlyMap<string, boolean> = new Map([['0', false], ['1', true]]);

const SHAPES: readonly Columns[] = [
  { id: 'statement', text: 'text', moderated: 'moderated_out', values: FLAG, meta: 'is_meta' },
  { id: 'comment-id', text: 'comment-body', moderated: 'moderated', values: new Map([['-1', true], ['0', false], ['1', false]]) },
];

/** Reads statements: `statement,moderated_out,is_meta,text`, or an export with `comment-id`, `moderated` (-1: out) and `comment-body`. */
export function readStatements(text: string): Read<DescribedStatement[]> {
  return reading(() => {
    const { head, line: top, rows } = csvTable(text);
    const shape = SHAPES.find(({ id }) => head.includes(id));
    if (shape === undefined) throw new Malformed(top, 'the head should name the column "statement" or "comment-id"');
    const column = (name: string): number => {
      const place = head.indexOf(name);
      if (place < 0) throw new Malformed(top, `the head should name the column "${name}"`);
      return place;
    };
    const [id, body, moderated, meta] = [column(shape.id), column(shape.text), column(shape.moderated), shape.meta === undefined ? -1 : column(shape.meta)];
    const known = new Set<string>();
    return [...rows].map(({ line, cells }) => {
      const name = checkName(cells[id] ?? '', 'a statement', line);
      if (known.has(name)) throw new Malformed(line, `statement ${shown(name)} stands on two rows`);
      known.add(name);
      const flag = (place: number, values: ReadonlyMap<string, boolean>): boolean => {
        const value = values.get(cells[place] ?? '');
        if (value === undefined) throw new Malformed(line, `${head[place] ?? ''} should be ${[...values.keys()].join(' or ')}, not ${shown(cells[place] ?? '')}`);
        return value;
      };
      return { id: name, text: cells[body] ?? '', moderatedOut: flag(moderated, shape.values), meta: meta >= 0 && flag(meta, FLAG) };
    });
  });
}

/**
 * Puts a file of votes and its statements together. Without a file of statements none is moderated out. A statement that is described and not in a table of votes
 * was never put to anybody and is left aside; in a list it stays. A vote on a statement that is not described is a fault of the file of votes.
 */
export function conversationFrom(votes: VoteFile, described?: readonly DescribedStatement[]): Read<Conversation> {
  return reading(() => {
    const known = new Map(described?.map((statement) => [statement.id, statement]));
    for (const [name, line] of votes.statements) {
      if (described !== undefined && !known.has(name)) throw new Malformed(line, `statement ${shown(name)} is not among the statements that are given`);
    }
    const names = votes.shape === 'table' ? [...votes.statements.keys()] : [...new Set([...votes.statements.keys(), ...known.keys()])];
    const statements = names.map((id) => ({ id, moderatedOut: known.get(id)?.moderatedOut ?? false, meta: known.get(id)?.meta ?? false }));
    return conversationOf(statements, votes.answers, votes.participants);
  });
}
