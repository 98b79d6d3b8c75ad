import fc from 'fast-check';
import { type Read, readBallots, readBlt, withoutWithdrawn } from './index.js';

const fault = (read: Read<unknown>): string => (read.ok ? 'read' : `${read.line}: ${read.message}`);
const BLT = '3 2\n-3\n4 1 2 0\n2 2 3 0\n1 0\n0\n"Anna"\n"Bo"\n"Cor"\n"Board"\n';
/** The file with one line replaced (from 1). */
const line = (number: number, text: string): string => BLT.split('\n').map((old, index) => (index + 1 === number ? text : old)).join('\n');

describe('a .blt file', () => {
  it('is read with withdrawn candidates, equal ballots together, a mark at its head and lines of any kind', () => {
    const read = readBlt(`\uFEFF${BLT.replace('2 2 3 0', '2 2 3 0\n1 1  2 0').replaceAll('\n', '\r\n')}`);
    expect(read).toEqual({ ok: true, value: { title: 'Board', seats: 2, candidates: ['Anna', 'Bo', 'Cor'], withdrawn: [2], ballots: [{ ranking: [0, 1], count: 5 }, { ranking: [1, 2], count: 2 }, { ranking: [], count: 1 }] } });
    if (read.ok) expect(withoutWithdrawn(read.value)).toEqual({ candidates: ['Anna', 'Bo'], seats: 2, ballots: [{ ranking: [0, 1], count: 5 }, { ranking: [1], count: 2 }] });
  });

  it.each([
    ['is empty', '', '1: the file is empty'],
    ['holds only white', ' \n\n ', '3: the file is empty'],
    ['announces a thousand million candidates', '1000000000 2\n1 1 0\n0\n', '1: the number of candidates is "1000000000", more than 1000'],
    ['announces a number that never ends', `${'9'.repeat(900_000)} 2\n`, /^1: the number of candidates is "9{40}…", more than 1000$/],
    ['announces no seats', '3 0\n', '1: there should be at least one seat'],
    ['announces more seats than candidates', '2 3\n', '1: there are 3 seats for 2 candidates'],
    ['announces candidates that are not a number', 'NaN 2\n', '1: the number of candidates should be a whole number, not "NaN"'],
    ['has a head of three numbers', '3 2 1\n', '1: the first line should hold the number of candidates and the number of seats'],
    ['withdraws a candidate that is not there', line(2, '-4'), '2: the number of a withdrawn candidate is "4", more than 3'],
    ['withdraws a candidate twice', line(2, '-3 -3'), '2: candidate 3 is withdrawn twice'],
    ['withdraws so many that seats stay empty', line(2, '-3 -2'), '2: there are 2 seats for 1 candidates that are not withdrawn'],
    ['has a negative weight', line(4, '-2 2 3 0'), '4: the number of ballots should be a whole number, not "-2"'],
    ['has a weight with a fraction', line(4, '2.5 2 3 0'), '4: the number of ballots should be a whole number, not "2.5"'],
    ['has a weight over 10^15', line(4, '1000000000000001 2 0'), '4: the number of ballots is "1000000000000001", more than 1000000000000000'],
    ['has weights over 10^15 together', line(4, '1000000000000000 2 0'), '4: there are more than 10^15 votes'],
    ['ranks somebody who is not there', line(4, '2 4 0'), '4: the number of a candidate is "4", more than 3'],
    ['ranks somebody twice', line(4, '2 1 2 1 0'), '4: candidate 1 stands twice on a ballot'],
    ['ranks equals', line(4, '2 1=2 0'), '4: equal preferences such as "1=2" are not counted by this method'],
    ['has a ballot that does not end', line(4, '2 1 2'), '4: a ballot should end with 0'],
    ['has two ballots on a line', line(4, '2 1 0 2 2 0'), '4: a 0 stands before the end of the ballot'],
    ['has a name without quotes', line(8, 'Bo'), '8: the name of candidate 2 should stand in quotes, not "Bo"'],
    ['has two names on a line', line(8, '"Bo" "Bas"'), '8: the name of candidate 2 should stand on a line of its own'],
    ['has an empty name', line(8, '" "'), '8: a candidate has an empty name'],
    ['has a name twice', line(8, '"Anna"'), '8: two candidates have the name "Anna"'],
    ['has a name that steers the terminal', line(8, '"\u001b[2JBo"'), '8: the name of a candidate holds a control character: "?[2JBo"'],
    ['announces fewer candidates than it names', BLT.replace('3 2\n-3', '2 2').replace('2 2 3 0', '2 2 0'), '9: something stands after the title; the first line says 2 candidates'],
    ['announces more candidates than it names', BLT.replace('3 2', '4 2'), '10: the file ends where the title should follow'],
    ['ends among the ballots', '3 2\n4 1 2 0\n', '2: the file ends where a ballot or the line with 0 should follow'],
    ['ends among the names', BLT.slice(0, BLT.indexOf('"Cor"')), '8: the file ends where the name of candidate 3 should follow'],
    ['ends inside a name', BLT.slice(0, BLT.indexOf('or"')), '9: the name of candidate 3 should stand in quotes, not ""C"'],
    ['has no ballot with a preference', '2 1\n3 0\n0\n"A"\n"B"\n"T"\n', '3: there is no ballot with a preference'],
  ])('that %s is refused', (_, text, message) => (typeof message === 'string' ? expect(fault(readBlt(text))).toBe(message) : expect(fault(readBlt(text))).toMatch(message)));

  it('of 100 MB in one line is refused at once', () => expect(fault(readBlt(`3 2\n${'1 '.repeat(50_000_000)}`))).toBe('2: the line is longer than 1000000 characters'));

  it('cut off anywhere is refused and never throws', () => {
    for (let length = 0; length < BLT.length - 2; length += 1) expect(readBlt(BLT.slice(0, length)).ok).toBe(false);
  });

  it('with any sign changed never throws', () => fc.assert(fc.property(fc.nat(BLT.length), fc.string({ unit: 'binary', maxLength: 3 }), (at, piece) => void readBlt(BLT.slice(0, at) + piece + BLT.slice(at + 1)))));
});

const JSON_FILE = `{
 "candidates": ["Anna", "Bo", "Cor"],
 "note": {"by": ["x", 1.5e3, null, true]},
 "ballots": [
  {"ranking": [["Bo", "Anna"], ["Cor"]], "count": 2},
  {"count": 1, "ranking": [["Cor"]]},
  {"ranking": [["Anna", "Bo"], ["Cor"]], "count": 3},
  {"ranking": [], "count": 1}
 ]
}
`;
const put = (from: string, to: string): string => JSON_FILE.replace(from, to);

describe('a .ballots.json file', () => {
  const election = { candidates: ['Anna', 'Bo', 'Cor'], ballots: [{ ranking: [[1, 0], [2]], count: 5 }, { ranking: [[2]], count: 1 }, { ranking: [], count: 1 }] };
  it('is read, whatever the order of its keys', () => {
    expect(readBallots(JSON_FILE)).toEqual({ ok: true, value: election });
    const read = readBallots(JSON.stringify({ ballots: [{ ranking: [['B']], count: 1 }], candidates: ['A', 'B'] }));
    expect(read).toEqual({ ok: true, value: { candidates: ['A', 'B'], ballots: [{ ranking: [[1]], count: 1 }] } });
  });
  it('takes names as they are, also those that mean something to the language', () => {
    const read = readBallots('{"candidates":["__proto__","constructor"],"ballots":[{"ranking":[["__proto__"]],"count":1}]}');
    expect(read).toEqual({ ok: true, value: { candidates: ['__proto__', 'constructor'], ballots: [{ ranking: [[0]], count: 1 }] } });
  });

  it.each([
    ['is empty', '', '1: an object with candidates and ballots should follow; the file ends'],
    ['is something else', '[]', '1: an object with candidates and ballots should follow; "[]" stands there'],
    ['has no candidates', '{"ballots":[]}', '1: the list of candidates is missing'],
    ['has no ballots', '{"candidates":["A"]}', '1: the list of ballots is missing'],
    ['has an empty list of ballots', '{"candidates":["A"],"ballots":[]}', '1: there is no ballot'],
    ['ranks nobody known', put('["Cor"]]}', '["Kees"]]}'), '6: "Kees" stands on a ballot and is no candidate'],
    ['ranks somebody twice', put('"Anna"], ["Cor"]], "count": 2', '"Anna"], ["Anna"]], "count": 2'), '5: "Anna" stands twice on a ballot'],
    ['has a rank with nobody', put('["Cor"]]}', '[]]}'), '6: a rank holds no candidate'],
    ['has a candidate twice', put('"Bo", "Cor"', '"Bo", "Bo"'), '2: two candidates have the name "Bo"'],
    ['has a key twice', put('"note"', '"candidates"'), '3: the key "candidates" stands twice'],
    ['has a negative count', put('"count": 2', '"count": -2'), '5: the count of a ballot should be from 1 to 1000000000000000, not "-2"'],
    ['has a count of nothing', put('"count": 2', '"count": 0'), '5: the count of a ballot should be from 1 to 1000000000000000, not "0"'],
    ['has a count over 10^15', put('"count": 2', '"count": 1000000000000001'), '5: the count of a ballot should be from 1 to 1000000000000000, not "1000000000000001"'],
    ['has counts over 10^15 together', put('"count": 3', '"count": 1000000000000000'), '7: there are more than 10^15 votes'],
    ['has a count that is no number', put('"count": 2', '"count": NaN'), '5: the count of a ballot, a whole number, should follow; "NaN},"'],
    ['has a count with a fraction', put('"count": 2', '"count": 2.0'), '5: the count of a ballot, a whole number, should follow; "2.0},"'],
    ['has a ballot without a count', put('"count": 2', '"weight": 2'), '5: a ballot has no count'],
    ['has a ballot without a ranking', put('"ranking": [],', ''), '8: a ballot has no ranking'],
    ['has a comma too many', put('"count": 1}\n', '"count": 1},\n'), '9: a ballot should follow; "]"'],
    ['goes on after its end', `${JSON_FILE}{}`, '11: the end of the file should follow; "{}" stands there'],
    ['lies too deep', `{"a":${'['.repeat(100_000)}`, '1: values lie more than 16 deep'],
    ['has an endless text', `{"candidates":["${'a'.repeat(5_000_000)}`, '1: a text is longer than 1000 characters'],
  ])('that %s is refused', (_, text, message) => expect(fault(readBallots(text)).replace(/("(?:NaN|2\.0)\},"|; "\]") stands there/, '$1')).toBe(message));

  it('of 100 MB in one line is refused at once', () => expect(fault(readBallots(`{"candidates":[${' '.repeat(100_000_000)}`))).toBe('1: the line is longer than 16000000 characters'));

  it('cut off anywhere is refused and never throws', () => {
    for (let length = 0; length < JSON_FILE.length - 2; length += 1) expect(readBallots(JSON_FILE.slice(0, length)).ok).toBe(false);
  });

  it('with any sign changed never throws, and is read only when it is JSON', () =>
    fc.assert(
      fc.property(fc.nat(JSON_FILE.length), fc.string({ unit: 'binary', maxLength: 3 }), (at, piece) => {
        const text = JSON_FILE.slice(0, at) + piece + JSON_FILE.slice(at + 1);
        if (readBallots(text).ok) expect(() => JSON.parse(text)).not.toThrow();
      }),
    ));
});
