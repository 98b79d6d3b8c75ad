import { opinionsIn } from './opinions.js';

const people = Array.from({ length: 12 }, (_, i) => i);
const VOTES = `participant,statement,vote\n${people.map((i) => `${i},1,${i < 6 ? 1 : -1}\n${i},2,${i < 6 ? -1 : 1}\n${i},3,1`).join('\n')}\n`;
const STATEMENTS = 'statement,moderated_out,is_meta,text\n1,0,0,A playground\n2,0,0,"A ""road"""\n3,0,0,Benches\u001b[31m\n4,0,0,Nobody saw this\n';
const FILES: Readonly<Record<string, string>> = { 's.csv': STATEMENTS, 'g.json': '{"0": [0, 1, 2, 3], "1": [4, 5, 6, 7, 8, 9, 10, 11]}', 'bad.json': '{"0": [0,\n99]}' };
const readText = (file: string): ReturnType<Parameters<typeof opinionsIn>[2]> => (FILES[file] === undefined ? { ok: false, line: 0, message: 'there is no such file' } : { ok: true, text: FILES[file] });
const run = (text: string, options: Readonly<Record<string, string>> = {}): ReturnType<typeof opinionsIn> => opinionsIn(text, { command: 'opinions', file: 'v.csv', options }, readText);

describe('the command opinions', () => {
  it('answers groups, figures and pictures under the names of the export', () => {
    expect(run(VOTES)).toMatchObject({
      ok: true,
      value: {
        n_participants: 12, n_statements: 3, statements: [1, 2, 3], in_conv: people, group_count: 2, groups: { 0: [0, 1, 2, 3, 4, 5], 1: [6, 7, 8, 9, 10, 11] }, under_five: [],
        group_votes: { 0: { id: 0, 'n-members': 6, votes: { 1: { A: 6, D: 0, S: 6 } } } }, pca: { center: [0, 0, 1] }, consensus: { agree: [{ tid: 3, 'n-success': 12, 'n-trials': 12 }], disagree: [] },
        repness: { 0: [{ tid: 1, 'repful-for': 'agree', 'best-agree': true, 'n-agree': 6 }, { tid: 2, 'repful-for': 'disagree' }] },
      },
    });
  });
  it('takes statements and groups, and shows no group under five in the table', () => {
    const answer = run(VOTES, { statements: 's.csv', groups: 'g.json' });
    expect(answer).toMatchObject({ ok: true, value: { n_statements: 4, group_count: 2, under_five: ['0'] } });
    const table = answer.ok ? answer.table.join('\n') : '';
    expect(table).toContain('group 0: 4 participants, too few to be shown\n\ngroup 1: 8 participants\n');
    expect(table).toContain('A "road"');
    expect(table).not.toContain('\u001b');
  });
  it('names the file and line of a fault', () => {
    expect(run('participant,statement,vote\n1,1,9\n')).toEqual({ ok: false, file: 'v.csv', line: 2, message: 'a vote should be 1 (agree), -1 (disagree) or 0 (pass), not "9"' });
    expect(run(VOTES, { groups: 'bad.json' })).toEqual({ ok: false, file: 'bad.json', line: 2, message: '"99" in group "0" is no participant' });
    expect(run(VOTES, { statements: 'none.csv' })).toEqual({ ok: false, file: 'none.csv', line: 0, message: 'there is no such file' });
    expect(run(VOTES.replace('0,3,1', '0,7,1'), { statements: 's.csv' })).toEqual({ ok: false, file: 'v.csv', line: 4, message: 'statement "7" is not among the statements that are given' });
  });
});
