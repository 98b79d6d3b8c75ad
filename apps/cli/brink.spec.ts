import { readArguments } from './arguments.js';
import { counterFor } from './count/index.js';
import { countPb } from './count/pb.js';
import { run } from './run.js';

// https://equalshares.net/explanation#example
const BALLOTS = ['1,2', '1,2,3', '1,2', '1,2,3', '1,2,3', '1,2', '3,4,5', '4', '4,5', '3,4,5', '2'];
const FILE = `META
key;value
num_projects;5
num_votes;11
budget;1100
vote_type;approval
PROJECTS
project_id;cost;name
1;700;bike path
2;400;outdoor gym
3;250;new park
4;200;new playground
5;100;library for kids
VOTES
voter_id;vote
${BALLOTS.map((vote, i) => `v${i};${vote}`).join('\n')}
`;

describe('brink count of a .pb file', () => {
  it('tells the method, its parameters, the winners and each round', () => {
    const counted = countPb(FILE, { completion: 'none' });
    expect(counted).toMatchObject({
      ok: true,
      value: {
        method: 'mes',
        parameters: { satisfaction: 'cost', completion: 'none', start: 'real', stop: 'exhaustive', increment: '1', ties: 'lexico' },
        winners: ['2', '3', '4'],
        totalCost: '850',
        increments: 0,
        rounds: [{ project: '2', cost: '400', supporters: 7, payment: '400/7', effectiveVotes: '7' }, { project: '3', payment: '425/7' }, { project: '4' }],
      },
    });
    expect(counted.ok && counted.table.join('\n')).toContain('57.1429');
  });
  it('by greedy tells every score', () => expect(countPb(FILE, { method: 'greedy', scores: 'approvals', skip: 'no', threshold: 'none' })).toMatchObject({ ok: true, value: { method: 'greedy', winners: ['2', '1'], totalCost: '1100', scores: { 1: '6', 2: '7', 3: '5', 4: '4', 5: '3' } } }));
  it('with --account holds the whole account', () => expect(countPb(FILE, { account: 'yes' })).toMatchObject({ ok: true, value: { account: expect.arrayContaining([expect.objectContaining({ step: 'opening' })]) } }));
  it('refuses a malformed file with its line, and a wrong option without one', () => {
    expect(countPb(FILE.replace('2;400', '2;-400'), {})).toEqual({ ok: false, line: 10, message: 'cost "-400" is negative' });
    for (const wrong of [{ method: 'magic' }, { completion: 'all' }, { increment: '0' }, { increment: 'x' }, { method: 'greedy', scores: 'points' }]) expect(countPb(FILE, wrong)).toMatchObject({ ok: false, line: 0 });
  });
});

describe('the command line', () => {
  it('takes --name value, --name=value and flags', () => expect(readArguments(['count', 'a.pb', '--method', 'mes', '--increment=10', '--json'])).toEqual({ command: 'count', file: 'a.pb', options: { method: 'mes', increment: '10', json: 'yes' } }));
  it.each([[['count']], [['count', 'a.pb', 'b.pb']], [['count', 'a.pb', '--ties']], [['count', 'a.pb', '--magic', '1']], [['count', 'a.pb', '--json', '--json']]])('refuses %j with a sentence', (given) => expect(typeof readArguments(given)).toBe('string'));
  it.each([
    ['dorpsbudget.pb --method greedy --completion u --increment 5', ['--completion does nothing beside --method greedy', '--increment does nothing beside --method greedy']],
    ['dorpsbudget.pb --scores approvals', ['--scores does nothing beside --method mes']],
    ['dorpsbudget.pb --completion none --stop inclusive --start floor', ['--stop does nothing beside --method mes --completion none']],
    ['dorpsbudget.pb --completion add1 --stop inclusive --increment 5', []],
    ['bestuur.blt --method irv --rule scotland', ['--rule does nothing beside --method irv']],
    ['bestuur.blt --method stv --rule scotland', []],
  ])('%s: warns of what does nothing, and counts as without it', (words, warnings) => {
    const [file = '', ...given] = words.split(' ');
    const said = run(['count', `docs/methods/examples/${file}`, ...given]);
    expect([said.warnings, said.code, said.error]).toEqual([warnings.map((warning) => `brink: warning: ${warning}`), 0, null]);
    const useful = given.filter((_, i) => !warnings.some((warning) => warning.startsWith(`${given[i]} `) || warning.startsWith(`${given[i - 1]} `)));
    expect(run(['count', `docs/methods/examples/${file}`, ...useful]).lines).toEqual(said.lines);
  });
  it('finds the counter by the ending of the file', () => {
    expect(counterFor('x/Assen.PB')).toBe(countPb);
    expect(['a.blt', 'a.ballots.json'].map((file) => typeof counterFor(file))).toEqual(['function', 'function']);
    expect(counterFor('round.json')).toBeUndefined();
  });
});
