import fc from 'fast-check';
import { type RoundFile, countRound, readRoundFile, recountRound } from './index.js';

const rules = { method: 'majority', rule: 'simple', quorumPercentage: 10, joining: 'all-agree' } as const;

function fileOf(yes: number, no: number): RoundFile {
  const ballots = [...Array.from({ length: yes }, () => 'yes'), ...Array.from({ length: no }, () => 'no')].map((choice, i) => ({ receipt: `r${i}`, choice }));
  const result = countRound({ ...rules, quorumBase: 'turnout', options: [], seats: 1, weights: null }, [{ chamber: 'residents', roll: 100, counts: { ...(yes > 0 ? { yes } : {}), ...(no > 0 ? { no } : {}) } }, { chamber: 'municipality', roll: 2, counts: { yes: 1 } }]);
  return { format: 'brink-round', version: 1, id: 'x', question: 'Doen wij het?', openedAt: '2027-01-04T09:00:00Z', closedAt: '2027-01-18T09:00:00Z', ...rules, roll: { residents: 100, municipality: 2 }, ballots, openVotes: [{ name: 'Olaf', choice: 'yes' }], result };
}
const viaJson = (file: RoundFile): RoundFile => JSON.parse(JSON.stringify(file)) as RoundFile;

describe('a round as a file', () => {
  it('anybody who counts it finds the published result, whatever the order of the ballots', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.boolean(), (yes, no, turned) => {
        const file = viaJson(fileOf(yes, no));
        const recount = recountRound(turned ? { ...file, ballots: [...(file.ballots ?? [])].reverse() } : file);
        return recount?.equal === true && recount.wrongStep === null;
      }),
    ));

  it('a ballot that was changed, left out or put in is noticed, with the step', () => {
    const file = viaJson(fileOf(6, 5));
    const ballots = file.ballots ?? [];
    const changed = [{ ...file, ballots: ballots.map((b, i) => (i === 0 ? { ...b, choice: 'no' } : b)) }, { ...file, ballots: ballots.slice(1) }, { ...file, ballots: [...ballots, { receipt: 'r99', choice: 'no' }] }];
    for (const other of changed) expect(recountRound(other)).toMatchObject({ equal: false, wrongStep: expect.any(Number) });
  });

  it('the last version alone holds a quorum on valid votes', () => {
    const first = fileOf(6, 3);
    const later = { ...rules, quorumBase: 'valid' as const, options: [], seats: 1, weights: null };
    const result = countRound(later, [{ chamber: 'residents', roll: 100, counts: { yes: 6, no: 3 } }, { chamber: 'municipality', roll: 2, counts: { yes: 1 } }]);
    const file = { ...first, ...later, version: 4, lot: null, ballots: (first.ballots ?? []).map((ballot) => ({ ...ballot, chamber: 'residents' as const })), result } as const;
    const read = readRoundFile(viaJson(file));
    expect(read.ok && recountRound(read.file)).toMatchObject({ equal: true, counted: { outcome: 'no-match' } });
    expect(readRoundFile(viaJson({ ...file, quorumBase: 'all' } as unknown as RoundFile))).toMatchObject({ fault: { path: 'quorumBase' } });
    expect(readRoundFile(viaJson({ ...file, version: 3, method: 'borda' } as unknown as RoundFile))).toMatchObject({ fault: { path: 'version' } });
  });

  it('where fewer than five voted there is nothing to count', () => expect(recountRound({ ...fileOf(2, 1), ballots: null })).toBeNull());

  it('what is no round is refused with its place', () => {
    const file = viaJson(fileOf(6, 5));
    const faultAt = (data: unknown): string => {
      const read = readRoundFile(data);
      return read.ok ? 'none' : read.fault.path;
    };
    expect(faultAt(file)).toBe('none');
    expect(faultAt(null)).toBe('');
    expect(faultAt({ ...file, version: 5 })).toBe('version');
    expect(faultAt({ ...file, version: 2 })).toBe('version');
    expect(faultAt({ ...file, method: 'irv' })).toBe('version');
    expect(faultAt({ ...file, method: 'lot' })).toBe('method');
    expect(faultAt({ ...file, quorumPercentage: 101 })).toBe('quorumPercentage');
    expect(faultAt({ ...file, ballots: [{ receipt: 'a', choice: 'yes' }, { receipt: 'a', choice: 'no' }] })).toBe('ballots.1.receipt');
    expect(faultAt({ ...file, ballots: [{ receipt: 'a', choice: 'maybe' }] })).toBe('ballots.0.choice');
    expect(faultAt({ ...file, roll: { residents: 3, municipality: 2 } })).toBe('ballots');
    expect(faultAt({ ...file, openVotes: 'x' })).toBe('openVotes');
  });
});
