import fs from 'node:fs';
import { run } from './run.js';

const METHODS = ['majority', 'consent', 'approval', 'score', 'points', 'plurality', 'borda', 'instant-runoff', 'schulze', 'ranked-pairs', 'stv', 'greedy', 'equal-shares', 'opinions'];
const EXAMPLES = 'docs/methods/examples/';
const page = (kind: 'resident' | 'expert', method: string): string => fs.readFileSync(`docs/methods/${kind}/${method}.md`, 'utf8');

/** Each command of a page with what the page says that it prints. */
const commands = (text: string): { readonly words: string[]; readonly printed: string }[] => [...text.matchAll(/```console\n\$ npm run -s brink -- (.*)\n([\s\S]*?)\n```/g)].map(([, words = '', printed = '']) => ({ words: words.split(' '), printed }));
/** What `--json` prints of a command on an example. */
const counted = <Value>(...words: string[]): Value => JSON.parse(run([...words.slice(0, 1), EXAMPLES + (words[1] ?? ''), ...words.slice(2), '--json']).lines.join('')) as Value;
interface RoundCount {
  readonly outcome: string;
  readonly chambers: readonly { readonly roll: number; readonly cast: number; readonly counts: Readonly<Record<string, number>>; readonly count?: { readonly outcome: { readonly scores: Readonly<Record<string, string>> } } }[];
}
const residents = (file: string): RoundCount['chambers'][number] => counted<RoundCount>('count', file).chambers[0] as RoundCount['chambers'][number];
const sums = (file: string): readonly string[] => Object.values(residents(file).count?.outcome.scores ?? {});
const scores = (method: string): Readonly<Record<string, string>> => counted<{ scores: Record<string, string> }>('count', 'dorpshuis.ballots.json', '--method', method).scores;
const pairs = (file: string): Readonly<Record<string, Readonly<Record<string, string>>>> => counted<{ pairwise: Record<string, Record<string, string>> }>('count', file, '--method', 'schulze').pairwise;
const first = (file: string, method: string): string | undefined => counted<{ ranking: string[][] }>('count', file, '--method', method).ranking[0]?.[0];
const tallies = (): Readonly<Record<string, string>>[] => counted<{ rounds: { tally: Record<string, string> }[] }>('count', 'dorpshuis.ballots.json', '--method', 'irv').rounds.map(({ tally }) => tally);

/** What the page for residents says of its example, from the count itself. */
const TOLD: Readonly<Record<string, () => readonly string[]>> = {
  majority: () => {
    const { roll, cast, counts } = residents('meerderheid.json');
    return [`Van ${roll} inwoners stemmen er ${cast}: ${counts['yes']} ja, ${counts['no']} nee, ${counts['abstain']} onthouden zich`, counted<RoundCount>('count', 'meerderheid.json').outcome === 'match' ? 'het gaat door' : '?'];
  },
  consent: () => {
    const { counts } = residents('instemming.json');
    return [`${counts['consent']} inwoners hebben geen bezwaar, ${counts['concern']} maken zich zorgen, ${counts['abstain']} onthouden zich, en ${counts['objection']} heeft bezwaar`, counted<RoundCount>('count', 'instemming.json').outcome === 'no-match' ? 'nog geen match' : '?'];
  },
  approval: () => [`een boom ${sums('goedkeuren.json')[1]}, een bankje ${sums('goedkeuren.json')[0]}, een\nbaan ${sums('goedkeuren.json')[2]}`],
  score: () => sums('cijfers.json').map((sum) => `= ${sum}.`),
  points: () => sums('verdelen.json').map((sum) => `= ${sum}.`),
  plurality: () => [Object.entries(scores('plurality')).sort(([, a], [, b]) => Number(b) - Number(a)).map(([name, score]) => `${name} ${score}`).join(', ')],
  borda: () => [`= ${scores('borda')['Brink']} punten, Kanaal ${scores('borda')['Kanaal']}, Westeinde ${scores('borda')['Westeinde']} en Station ${scores('borda')['Station']}`, `${first('dorpshuis.ballots.json', 'borda')} wint`],
  'instant-runoff': () => tallies().map((tally, i) => `Ronde ${i + 1}: ${Object.entries(tally).filter(([, votes]) => votes !== '0').sort(([, a], [, b]) => Number(b) - Number(a)).map(([name, votes]) => `${name} ${votes}`).join(', ')}`),
  schulze: () => {
    const [home, feast] = [pairs('dorpshuis.ballots.json'), pairs('kring.ballots.json')];
    return [`met ${home['Brink']?.['Westeinde']} tegen ${home['Westeinde']?.['Brink']}, van Kanaal met ${home['Brink']?.['Kanaal']} tegen ${home['Kanaal']?.['Brink']}`, `zondag (${feast['Zaterdag']?.['Zondag']} tegen ${feast['Zondag']?.['Zaterdag']})`, `Het wordt ${first('kring.ballots.json', 'schulze')?.toLowerCase()}`];
  },
  'ranked-pairs': () => [`De volgorde is ${counted<{ ranking: string[][] }>('count', 'kring.ballots.json', '--method', 'ranked-pairs').ranking.flat().join(', ').toLowerCase()}`],
  stv: () => {
    const { elected, stages } = counted<{ elected: string[]; stages: { quota: string; votes: Record<string, string> }[] }>('count', 'bestuur.blt', '--method', 'stv', '--rule', 'scotland');
    const [begin] = stages;
    return [`De drempel is ${Number(begin?.quota)}`, `${elected[0]} heeft er ${Number(begin?.votes[elected[0] ?? ''])}`, `${elected[2]} (${Number(stages.at(-1)?.votes[elected[2] ?? ''])}) krijgt de laatste plaats`];
  },
  greedy: () => {
    const { winners, totalCost, scores: votes } = counted<{ winners: string[]; totalCost: string; scores: Record<string, string> }>('count', 'dorpsbudget.pb', '--method', 'greedy');
    return [`(€ 700) heeft ${votes[winners[0] ?? '']} stemmen`, `(€ 400) hebben er ${votes[winners[1] ?? '']}`, totalCost === '1100' ? 'Het geld is op' : '?'];
  },
  'equal-shares': () => {
    const { rounds, totalCost } = counted<{ rounds: { supporters: number; payment: string }[]; totalCost: string }>('count', 'dorpsbudget.pb');
    const euros = rounds.map(({ payment }) => payment.split('/').map(Number)).map(([a = 0, b = 1]) => (Number.isInteger(a / b) ? String(a / b) : (a / b).toFixed(2).replace('.', ',')));
    return [`Die ${rounds[0]?.supporters} betalen elk € ${euros[0]}`, `heeft ${rounds[1]?.supporters} stemmers met elk € 100: zij betalen elk € ${euros[1]}`, `haar ${rounds[2]?.supporters} stemmers betalen elk € ${euros[2]}`, `samen € ${totalCost.replace(/(\d)(\d{3})$/, '$1.$2')}`];
  },
  opinions: () => {
    const { consensus } = counted<{ consensus: { agree: { 'n-success': number; 'n-trials': number }[] } }>('opinions', 'gesprek.csv');
    return [`${consensus.agree[0]?.['n-success']} van de ${consensus.agree[0]?.['n-trials']} zijn het eens`];
  },
};

describe.each(METHODS)('the pages of %s', (method) => {
  it('tell an expert what a count prints, to the letter', () => {
    const found = commands(page('expert', method));
    expect(found.length).toBeGreaterThan(0);
    for (const { words, printed } of found) expect(run(words)).toEqual({ lines: printed.split('\n'), warnings: [], error: null, code: 0 });
  });

  it('tell a resident the figures of the example, in Dutch', () => {
    const text = page('resident', method);
    expect(text).toMatch(/\*\*Voorbeeld\.\*\*/);
    const plain = text.replace(/\s+/g, ' ');
    for (const words of (TOLD[method] as () => readonly string[])()) expect(plain).toContain(words.replace(/\s+/g, ' '));
  });

  it('lead to each other, and tell a source', () => {
    expect(page('resident', method)).toContain(`](../expert/${method}.md)`);
    expect(page('expert', method)).toContain(`](../resident/${method}.md)`);
    expect(page('expert', method)).toMatch(/\*\*Sources?\.\*\*|\| source \|| Source /);
    expect(fs.readFileSync('docs/methods/README.md', 'utf8')).toContain(`](expert/${method}.md)`);
  });
});
