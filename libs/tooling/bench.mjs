// npm run bench: what an operation costs on a full database, beside the ideal server, in turn, in one run.
// `--small` is quick and rough; `--only=list,submit` measures some operations.
import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { cpuMs, residentMb } from './bench/cpu.mjs';
import { load } from './bench/load.mjs';
import { heading, row } from './bench/report.mjs';
import { SIZES, drafts, supportable } from './bench/seed.mjs';
import { benchDatabase, startBrink, startIdeal } from './bench/servers.mjs';
import { QUESTIONS, brinkRequests, dice, idealRequest } from './bench/subjects.mjs';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './launcher.mjs';

if (!fs.existsSync('/proc/self/stat')) throw new Error('The bench reads processor time from /proc, which only Linux has.');
const small = process.argv.includes('--small');
const size = small ? SIZES.small : SIZES.full;
const plan = small ? { rounds: 1, seconds: 0.6, warm: 100, writes: 150 } : { rounds: 3, seconds: 2, warm: 1_200, writes: 1_300 };
const CONNECTIONS = [1, 16];
const WARM_SECONDS = 60;
/** A server that has started gives back what starting took. */
const AT_REST_AFTER_MS = 15_000;
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length).split(',');

await install(root);
await build(root);
console.log(`Seeding ${size.residents} residents and ${size.plans} plans …`);
const { postgres, client, amounts, sessions } = await benchDatabase(root, size);
const ends = [() => postgres.stop(), () => client.end()];
const end = async () => {
  for (const stop of ends.splice(0).reverse()) await stop();
};
process.once('SIGINT', () => void end().then(() => process.exit(130)));

try {
  const ideal = await startIdeal(root, postgres);
  ends.push(() => ideal.stop());
  const brink = await startBrink(root, postgres);
  ends.push(() => brink.stop());
  await measureAll({ ideal, brink });
} finally {
  await end();
}

async function measureAll({ ideal, brink }) {
  const { rows } = await client.query('select id from plan where published_at is not null');
  const facts = { isPublic: new Set(rows.map((found) => found.id)), plans: size.plans };
  const residents = [...sessions.keys()];
  const names = await supportable(client, residents);
  const ask = brinkRequests(root);
  await wait(AT_REST_AFTER_MS);
  const atRest = residentMb(brink.pid);

  /** Reads roll the same dice for everybody; what is written is never the same twice. */
  const reads = (operation, make) => (seed) => {
    const roll = dice(seed);
    return () => make(QUESTIONS[operation](roll, facts), residents[Math.floor(roll() * residents.length)]);
  };
  const writes = (take, make) => async () => {
    const pairs = await take();
    return () => {
      const pair = pairs.pop();
      return pair === undefined ? null : make({ id: pair[0], person: pair[1] }, pair[1]);
    };
  };
  const takeNames = async () => names.splice(0, plan.writes);
  const takeDrafts = () => drafts(client, residents, plan.writes);
  const signedIn = (operation) => (question, person) => ask(operation, question, { cookie: sessions.get(person) });
  const subjects = (operation) => [
    { who: 'ideal', server: ideal, next: reads(operation, (question) => idealRequest(operation, question)) },
    ...(operation === 'list' ? [{ who: 'ideal, counters kept', server: ideal, next: reads(operation, (question) => idealRequest('kept', question)) }] : []),
    { who: 'visitor', server: brink, aim: 1, next: reads(operation, (question) => ask(operation, question)) },
    { who: 'visitor, nothing kept', server: brink, next: reads(operation, (question) => ask(operation, question, { whole: true })) },
    { who: 'signed in', server: brink, aim: operation === 'search' ? 3 : 2.5, next: reads(operation, signedIn(operation)) },
  ];
  const acts = (operation, take) => [
    { who: 'ideal', server: ideal, next: writes(take, (question) => idealRequest(operation, question)) },
    { who: 'signed in', server: brink, aim: 3, next: writes(take, signedIn(operation)) },
  ];
  const work = { list: subjects('list'), plan: subjects('plan'), comments: subjects('comments'), search: subjects('search'), support: acts('support', takeNames), submit: acts('submit', takeDrafts) };

  console.log(`\n${amounts.residents} residents, ${amounts.areas} areas, ${amounts.plans} plans with ${amounts.steps} steps, ${amounts.supports} supports, ${amounts.comments} comments; ${plan.rounds} round(s) of ${plan.seconds} s in turn; PostgreSQL as in production.`);
  console.log(`Resident memory of the server at rest: ${atRest} MB.\n\n${heading}`);
  for (const [operation, list] of Object.entries(work)) if (only === undefined || only.includes(operation)) await measureOperation(operation, list);
  await checkCounters();
}

async function measureOperation(operation, list) {
  const found = new Map();
  for (const subject of list) await once(subject, 4, WARM_SECONDS, 7, plan.warm);
  for (let round = 1; round <= plan.rounds; round += 1) {
    for (const connections of CONNECTIONS) {
      for (const subject of list) {
        const key = `${connections} ${subject.who}`;
        const sum = found.get(key) ?? { operation, who: subject.who, aim: subject.aim, connections, times: [], ms: 0, server: 0, database: 0, faults: [] };
        const one = await once(subject, connections, plan.seconds, round * 1_000 + connections);
        found.set(key, { ...sum, times: sum.times.concat(one.times), ms: sum.ms + one.ms, server: sum.server + one.server, database: sum.database + one.database, faults: sum.faults.concat(one.faults) });
      }
    }
  }
  for (const connections of CONNECTIONS) for (const { who } of list) console.log(row(found.get(`${connections} ${who}`), found.get(`${connections} ideal`)));
}

/** Asks for `seconds`, or until `most` questions were asked: a server is measured warm, however slow the machine. */
async function once({ server, next }, connections, seconds, seed, most = Infinity) {
  const questions = await next(seed);
  let asked = 0;
  const source = () => ((asked += 1) > most ? null : questions());
  await wait(50);
  const before = [cpuMs(server.pid), cpuMs(postgres.pid)];
  const result = await load(server.port, connections, seconds, source);
  const [serverMs, databaseMs] = [cpuMs(server.pid) - before[0], cpuMs(postgres.pid) - before[1]];
  return { ...result, server: serverMs, database: databaseMs };
}

async function checkCounters() {
  const { rows } = await client.query('select count(*)::int as wrong from plan p left join (select plan_id, count(*) as n from support group by 1) s on s.plan_id = p.id where p.support_count <> coalesce(s.n, 0) and p.created_at < now()');
  console.log(`\nPlans of which the counter differs from its supports: ${rows[0].wrong}.`);
  if (rows[0].wrong > 0) process.exitCode = 1;
}
