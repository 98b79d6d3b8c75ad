import fc from 'fast-check';
import { amountText, readBudgetFile, readDecimal } from './index.js';

const FILE = `META
key;value
num_projects;2
num_votes;3
budget;400000.0
vote_type;approval
PROJECTS
project_id;cost;votes;name
c1;60600.50;2;"Bank; ""groen"""
c2;10;2;Fietspad "Zuid"
VOTES
voter_id;vote;age
1;c1,c2;40
2;;30
3;c2,c1;20
`;

const fault = (text: string): string => {
  const read = readBudgetFile(text);
  return read.ok ? 'fine' : `${read.problems[0]?.data['line']}: ${read.problems[0]?.data['reason']}`;
};
const changed = (from: string | RegExp, to: string): string => FILE.replace(from, to);

describe('a .pb file', () => {
  it('is read: amounts exactly, quotes, empty ballots', () => {
    const read = readBudgetFile(FILE);
    expect(read).toMatchObject({
      ok: true,
      value: { kind: 'approval', budget: 4_000_000n, places: 1, projects: [{ id: 'c1', cost: 606_005n, name: 'Bank; "groen"' }, { id: 'c2', cost: 100n, name: 'Fietspad "Zuid"' }], ballots: [{ projects: [0, 1] }, { projects: [] }, { projects: [1, 0] }] },
    });
  });
  it('may begin with a mark of the order of bytes, end its lines as Windows does, and hold empty lines', () => expect(readBudgetFile(`\ufeff${FILE.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(readBudgetFile(FILE)));
  it('may hold a line break within quotes; lines are counted on', () => {
    expect(fault(changed('groen""', 'groen""\nen meer'))).toBe('fine');
    expect(fault(changed('groen""', 'groen""\nen meer').replace('3;c2,c1', '3;c2,c3'))).toBe('16: the ballot names "c3", which is no project');
  });

  it.each([
    ['nothing', '', '1: the file is empty'],
    ['something else', '{"a":1}', '1: the file does not begin with META but with "{""a"":1}"'.replaceAll('""', '"')],
    ['a file cut off in its projects', FILE.slice(0, FILE.indexOf('c2;10')), '9: the file ends in PROJECTS, before its votes'],
    ['a file cut off in its votes', FILE.slice(0, FILE.indexOf('3;c2')), '14: num_votes announces 3 votes, the file holds 2'],
    ['a file cut off in a row', FILE.slice(0, -4), '15: the row has 2 fields, its header 3'],
    ['more votes than announced', changed('num_votes;3', 'num_votes;2'), '4: num_votes announces 2 votes, the file holds 3'],
    ['10^9 projects announced', changed('num_projects;2', 'num_projects;1000000000'), '11: num_projects announces 1000000000 projects, the file holds 2'],
    ['a project twice', changed('c2;10', 'c1;10'), '10: the project "c1" is there twice'],
    ['a voter twice', changed('3;c2', '1;c2'), '15: the voter "1" is there twice'],
    ['a project twice on a ballot', changed('c2,c1', 'c2,c2'), '15: the ballot names "c2" twice'],
    ['a negative cost', changed('60600.50', '-5'), '9: cost "-5" is negative'],
    ['a cost that is no number', changed('60600.50', 'NaN'), '9: cost "NaN" is not a number'],
    ['a cost without figures', changed('60600.50', ''), '9: cost "" is empty'],
    ['an amount over 10^15', changed('400000.0', '1000000000000000.1'), '5: budget "1000000000000000.1" is over 10^15'],
    ['votes that are not what the ballots say', changed('c2;10;2', 'c2;10;3'), '10: the project "c2" is said to have 3 votes, the ballots give it 2'],
    ['no budget', changed('budget;400000.0\n', ''), '1: budget is missing'],
    ['a kind of ballot that is not known', changed('approval', 'veto'), '6: vote_type "veto" is not known'],
    ['a kind of ballot that gives points, without points', changed('approval', 'cumulative'), '12: the column points is missing'],
    ['a quote that is not closed', changed('3;c2', '3;"c2'), '15: a quote is opened and not closed'],
    ['a line that is too long', `${FILE}4;${'c1,'.repeat(400_000)}`, '16: the line is longer than 1000000 signs'],
    ['sections in another order', changed('PROJECTS', 'VOTES'), '7: VOTES is not expected here, but PROJECTS'],
  ])('is refused with %s, naming the line', (_, text, reason) => expect(fault(text)).toBe(reason));

  it('with points: as many points as projects, none negative', () => {
    const points = FILE.replace('approval', 'cumulative').replace('vote;age', 'vote;points').replace('c1,c2;40', 'c1,c2;1.5,2').replace(';30', ';').replace('c2,c1;20', 'c2,c1;3,4');
    expect(readBudgetFile(points)).toMatchObject({ ok: true, value: { pointPlaces: 1, ballots: [{ points: [15, 20] }, { points: [] }, { points: [30, 40] }] } });
    expect(fault(points.replace(';3,4', ';3'))).toBe('15: the ballot names 2 projects and gives points 1 times');
    expect(fault(points.replace(';3,4', ';3,-4'))).toBe('15: points "-4" is negative');
  });
  it('with one choice: not two', () => expect(fault(changed('approval', 'choose-1'))).toBe('13: the ballot names 2 projects, one may be chosen'));

  it('cut off anywhere, it is refused or reads as the whole, and never breaks', () =>
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), (length) => {
        const read = readBudgetFile(FILE.slice(0, length));
        if (read.ok) expect(read).toEqual(readBudgetFile(FILE));
      }),
    ));
  it('of any text is read or refused with a line of that text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('META', 'PROJECTS', 'VOTES', '\n', ';', '"', ',', '1', 'c1', 'vote', '\r') }), (text) => {
        const read = readBudgetFile(text);
        if (!read.ok) expect(Number(read.problems[0]?.data['line'])).toBeGreaterThan(0);
      }),
    ));
});

describe('a decimal', () => {
  it('is kept as written, and written without zeros at the end', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.nat(12), (digits, places) => {
        const text = amountText(digits, places);
        const read = readDecimal(text);
        return typeof read !== 'string' && amountText(read.digits, read.places) === text && read.digits * 10n ** BigInt(places) === digits * 10n ** BigInt(read.places);
      }),
    ));
  it.each([['1e5', 'is not a number'], ['Infinity', 'is not a number'], ['0x10', 'is not a number'], ['1,5', 'is not a number'], ['-1', 'is negative'], ['0.1234567890123', 'has more than 12 decimals'], ['9'.repeat(100), 'is over 10^15']])('%s %s', (text, reason) => expect(readDecimal(text)).toBe(reason));
});
