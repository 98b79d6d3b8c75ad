import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Counter } from './count/counted.js';
import { counterFor, strangeOption } from './count/index.js';
import { lineOf, readJson } from './read-json.js';
import { readText } from './read-text.js';
import { countRoundFile } from './round.js';

const PB = 'META\nkey;value\nnum_projects;2\nnum_votes;3\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;40\n2;70\nVOTES\nvoter_id;vote\na;1\nb;1,2\nc;2\n';
const BLT = '4 2\n6 1 2 0\n2 2 0\n3 3 4 0\n1 4 0\n0\n"Anna"\n"Bo"\n"Cor"\n"Dien"\n"Board"\n';
const FAIR = { candidates: ['A', 'B', 'C'], ballots: [{ ranking: [['A'], ['B']], count: 4 }, { ranking: [['B', 'C']], count: 3 }] };
const json = (change: object): string => JSON.stringify({ ...FAIR, ...change });
const pb = (from: string, to: string): string => PB.replace(from, to);
const blt = (from: string, to: string): string => BLT.replace(from, to);

/** Files that somebody may send, each with the line (from 1) that the refusal names. */
const FILES: readonly (readonly [what: string, name: string, text: string, line: number])[] = [
  ['is empty', 'a.pb', '', 1],
  ['is empty', 'a.blt', '', 1],
  ['is empty', 'a.ballots.json', '', 1],
  ['is cut off in its head', 'a.pb', PB.slice(0, 30), 3],
  ['is cut off in its projects', 'a.pb', PB.slice(0, PB.indexOf(';70')), 10],
  ['is cut off before its last vote', 'a.pb', PB.slice(0, PB.indexOf('c;2')), 14],
  ['is cut off in a ballot', 'a.blt', BLT.slice(0, 20), 4],
  ['is cut off in a name', 'a.blt', BLT.slice(0, -12), 10],
  ['is cut off', 'a.ballots.json', JSON.stringify(FAIR).slice(0, 60), 1],
  ['announces more votes than it holds', 'a.pb', pb('num_votes;3', 'num_votes;4'), 15],
  ['announces fewer votes than it holds', 'a.pb', pb('num_votes;3', 'num_votes;2'), 4],
  ['announces more projects than it holds', 'a.pb', pb('num_projects;2', 'num_projects;3'), 11],
  ['announces 10^9 projects', 'a.pb', pb('num_projects;2', 'num_projects;1000000000'), 11],
  ['announces 10^9 candidates', 'a.blt', blt('4 2', '1000000000 2'), 1],
  ['announces 10^9 seats', 'a.blt', blt('4 2', '4 1000000000'), 1],
  ['holds 5,000 candidates', 'a.ballots.json', json({ candidates: Array.from({ length: 5_000 }, (_, i) => String(i)) }), 1],
  ['names a project twice', 'a.pb', pb('2;70', '1;70'), 10],
  ['names a voter twice', 'a.pb', pb('b;1,2', 'a;1,2'), 14],
  ['names a project twice on a ballot', 'a.pb', pb('1,2', '1,1'), 14],
  ['names what is no project', 'a.pb', pb('1,2', '1,9'), 14],
  ['names a candidate twice', 'a.blt', blt('"Bo"', '"Anna"'), 8],
  ['names a candidate twice', 'a.ballots.json', json({ candidates: ['A', 'B', 'B'] }), 1],
  ['puts a candidate twice on a ballot', 'a.blt', blt('6 1 2 0', '6 1 1 0'), 2],
  ['puts a candidate twice on a ballot', 'a.ballots.json', json({ ballots: [{ ranking: [['A'], ['A']], count: 1 }] }), 1],
  ['holds an amount over 10^15', 'a.pb', pb('2;70', '2;1000000000000001'), 10],
  ['holds a budget over 10^15', 'a.pb', pb('budget;100', 'budget;1000000000000001'), 5],
  ['holds more than 10^15 ballots', 'a.blt', blt('6 1 2 0', '1000000000000001 1 2 0'), 2],
  ['holds more than 10^15 ballots together', 'a.blt', blt('2 2 0', '999999999999999 2 0'), 3],
  ['holds more than 10^15 ballots', 'a.ballots.json', json({ ballots: [{ ranking: [['A']], count: 1e15 + 1 }] }), 1],
  ['holds a negative amount', 'a.pb', pb('2;70', '2;-70'), 10],
  ['holds a negative budget', 'a.pb', pb('budget;100', 'budget;-1'), 5],
  ['holds a negative number of ballots', 'a.ballots.json', json({ ballots: [{ ranking: [['A']], count: -1 }] }), 1],
  ['holds what is no amount', 'a.pb', pb('2;70', '2;seventy'), 10],
  ['holds an amount with an exponent', 'a.pb', pb('budget;100', 'budget;1e18'), 5],
  ['holds what is no number of ballots', 'a.blt', blt('6 1 2 0', 'six 1 2 0'), 2],
  ['holds half a ballot', 'a.blt', blt('6 1 2 0', '1.5 1 2 0'), 2],
  ['holds half a ballot', 'a.ballots.json', json({ ballots: [{ ranking: [['A']], count: 1.5 }] }), 1],
  ['has no ballot', 'a.blt', '2 1\n0\n"A"\n"B"\n"t"\n', 2],
  ['has no ballot', 'a.ballots.json', json({ ballots: [] }), 1],
  ['is deep without end', 'a.ballots.json', '['.repeat(200_000), 1],
  ['holds something after its end', 'a.blt', `${BLT}"more"\n`, 12],
];
const OPTIONS: Readonly<Record<string, readonly Record<string, string>[]>> = { pb: [{}, { method: 'greedy' }], blt: [{ method: 'stv', rule: 'scotland' }, { method: 'stv', rule: 'meek-prf' }, { method: 'irv' }], json: [{ method: 'schulze' }, { method: 'irv' }] };
const counted = (name: string, text: string): ReturnType<Counter>[] => (OPTIONS[name.split('.').at(-1) ?? ''] ?? []).map((options) => (counterFor(name) as Counter)(text, options));

describe('a file that cannot be counted', () => {
  it.each(FILES)('%s (%s): is refused at its line by every method, without any result', (_, name, text, line) => {
    for (const answer of counted(name, text)) expect(answer).toEqual({ ok: false, line, message: expect.stringMatching(/^\S.*\S$/s) });
  });

  it.each([['a.pb', `${PB}d;${'1,'.repeat(50_000_000)}`, 16], ['a.blt', `4 2\n6 ${'1 '.repeat(50_000_000)}`, 2], ['a.ballots.json', `{"candidates":["A"],"ballots":[${' '.repeat(100_000_000)}`, 1]])('holds 100 MB in one line (%s): is refused without being read', (name, text, line) => {
    const { heapUsed } = process.memoryUsage();
    for (const answer of counted(name, text).slice(0, 1)) expect(answer).toMatchObject({ ok: false, line });
    expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(200_000_000);
  });

  it('is fair when it is fair', () => {
    for (const [name, text] of [['a.pb', PB], ['a.blt', BLT], ['a.ballots.json', JSON.stringify(FAIR)]] as const) for (const answer of counted(name, text)) expect(answer.ok).toBe(true);
  });

  it('may name a candidate as it likes', () => {
    for (const answer of counted('a.ballots.json', JSON.stringify(FAIR).replaceAll('"A"', '"__proto__"'))) expect(answer).toMatchObject({ ok: true, table: expect.arrayContaining([expect.stringContaining('__proto__')]) });
  });

  it('of bytes that are no text tells the line', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-cli-'));
    const written = (bytes: Buffer | string): ReturnType<typeof readText> => {
      fs.writeFileSync(path.join(folder, 'a.pb'), bytes);
      return readText(path.join(folder, 'a.pb'));
    };
    try {
      expect(written(Buffer.concat([Buffer.from('META\nkey;'), Buffer.from([0xff])]))).toMatchObject({ ok: false, line: 2 });
      expect(written('META\n\nnum_\0votes;3')).toMatchObject({ ok: false, line: 3 });
      expect(written(`\ufeff${PB}`)).toMatchObject({ ok: true });
      expect(readText(path.join(folder, 'none.pb'))).toEqual({ ok: false, line: 0, message: 'there is no such file' });
      expect(readText(folder)).toMatchObject({ ok: false, line: 0 });
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});

describe('a round that cannot be counted', () => {
  it.each([['', 1], ['{"a":', 1], ['{\n"a": 1,\n}', 3], ['['.repeat(300_000), 1], [' '.repeat(1_000_000), 1]])('as %.20j: tells the line', (text, line) => expect(readJson(text)).toMatchObject({ ok: false, line }));
  it.each([['[]', 1], ['{}', 1], ['{\n"format": "brink-round",\n"version": 9\n}', 3]])('as %j: tells what is wrong, and where', (text, line) => expect(countRoundFile(text)).toMatchObject({ ok: false, line }));
  it('finds the line of a path by its names', () => expect(lineOf('{"options": [\n{"id": 1},\n{"id": 2}\n]}', 'options.1.id')).toBe(3));
});

describe('an option', () => {
  it.each([['a.pb', { rule: 'scotland' }, 'rule'], ['a.blt', { unranked: 'last' }, 'unranked'], ['a.ballots.json', { ties: 'lexico' }, 'ties'], ['round.json', { method: 'irv' }, 'method'], ['a.pb', { method: 'mes', json: 'yes' }, null]])('of another kind of file (%s) is refused', (file, options, strange) => expect(strangeOption(file, options)).toBe(strange));
});
