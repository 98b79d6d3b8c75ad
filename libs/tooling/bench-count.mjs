// npm run bench:count: how long the counts of village budgets take, by CPU, on the reference files and on a large election that is made here.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
await build(root, undefined, ['server']);
const { countEqualShares, readBudgetFile, readDecimal } = await import('../../dist/libs/domain/counting-budgets/index.js');

const SATISFACTIONS = ['cost', 'card'];
const WAYS = [
  { key: 'mes_none', completion: 'none', start: 'real', stop: 'exhaustive' },
  { key: 'mes_none_u', completion: 'u', start: 'real', stop: 'exhaustive' },
  { key: 'mes_add1', completion: 'add1', start: 'real', stop: 'exhaustive' },
  { key: 'mes_add1u', completion: 'add1u', start: 'real', stop: 'exhaustive' },
  { key: 'mes_add1_floor', completion: 'add1', start: 'floor', stop: 'exhaustive' },
  { key: 'mes_add1_inclusive', completion: 'add1', start: 'real', stop: 'inclusive' },
  { key: 'mes_add1_then_greedy_card', completion: 'add1g', start: 'real', stop: 'exhaustive' },
];
const LARGE = { voters: 90_000, projects: 160, approvals: 12, budget: 5_000_000 };
const MILLION = 1_000_000;
/** What is aimed at: seconds of CPU for all reference files, for the large election, and bytes of memory. */
const AIMS = { reference: 50, large: 5, memory: 2 ** 30 };
/** The rules for ties, by their names in the reference files. */
const TIES = { lexico: 'lexico', cost_votes_lexico: 'cost-votes-lexico' };

const seconds = (work) => {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / MILLION;
};

/** An election of the size of a city: the same at every run. */
function largeFile() {
  let state = 1;
  const next = (below) => (state = (state * 48_271) % 2_147_483_647) % below;
  const projects = Array.from({ length: LARGE.projects }, (_, i) => `${i + 1};${20_000 + next(400_000)};project ${i + 1}`);
  const ballots = Array.from({ length: LARGE.voters }, (_, i) => `${i + 1};${[...new Set(Array.from({ length: LARGE.approvals }, () => 1 + Math.min(next(LARGE.projects), next(LARGE.projects))))].join(',')}`);
  return `META\nkey;value\nnum_projects;${LARGE.projects}\nnum_votes;${LARGE.voters}\nbudget;${LARGE.budget}\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n${projects.join('\n')}\nVOTES\nvoter_id;vote\n${ballots.join('\n')}\n`;
}

function electionOf(name, text) {
  const read = readBudgetFile(text);
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** The rules for ties under which the reference came to different winners. */
const winners = (results, name, key) => JSON.stringify(results[`${name}/${key}`]?.winners);
const distinctTies = (results, key) => Object.entries(TIES).flatMap(([name, ties]) => (name === 'lexico' || ![undefined, winners(results, 'lexico', key)].includes(winners(results, name, key)) ? [ties] : []));

const verdict = (value, aim) => (value <= aim ? 'within' : 'ABOVE');
const line = (name, runs, cpu) => console.log(`${name.padEnd(52)} ${String(runs).padStart(4)} ${cpu.toFixed(2).padStart(9)}`);
console.log(`${'Equal Shares'.padEnd(52)} ${'runs'.padStart(4)} ${'CPU s'.padStart(9)}`);
const reference = path.join(process.env['BRINK_REFERENCE_DATA'] ?? path.join(root, '../shared/data'), 'votes/pb');
let total = 0;
if (!fs.existsSync(reference)) console.log('The reference files are not here: set BRINK_REFERENCE_DATA.');
else
  for (const file of fs.readdirSync(reference).filter((name) => name.endsWith('.pb'))) {
    const election = electionOf(file, fs.readFileSync(path.join(reference, file), 'utf8'));
    const { add1_increment: increment = 1, results } = JSON.parse(fs.readFileSync(path.join(reference, file.replace(/\.pb$/, '.expected.json')), 'utf8'));
    let runs = 0;
    const cpu = seconds(() => {
      for (const satisfaction of SATISFACTIONS)
        for (const { key, ...way } of WAYS)
          for (const ties of distinctTies(results, `${satisfaction}/${key}`)) {
            countEqualShares(election, { satisfaction, ...way, increment: readDecimal(String(increment)), ties });
            runs += 1;
          }
    });
    total += cpu;
    line(file, runs, cpu);
  }
line(`all reference files (${verdict(total, AIMS.reference)} ${AIMS.reference} s)`, '', total);
const large = electionOf('large', largeFile());
const largest = seconds(() => countEqualShares(large, { satisfaction: 'cost', completion: 'add1u', start: 'real', stop: 'exhaustive', increment: readDecimal('1'), ties: 'lexico' }));
line(`${LARGE.voters} voters × ${LARGE.projects} projects, add1u (${verdict(largest, AIMS.large)} ${AIMS.large} s)`, 1, largest);
const memory = process.resourceUsage().maxRSS * 1024;
console.log(`memory at most ${Math.round(memory / 2 ** 20)} MB (${verdict(memory, AIMS.memory)} ${AIMS.memory / 2 ** 20} MB)`);
