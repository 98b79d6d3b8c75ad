import { createHash } from 'node:crypto';
import { type CountedBallot, type SecretChamber, countRound, hashOfBallots, hashOfSeed, votesOf } from '#domain/deciding';
import { type Tx, rows } from '#platform/database';
import type { RoundSecrets } from '#platform/storage';
import { eveningFrom } from './moments.js';
import { type DemonstrationRound, ROUNDS } from './rounds.js';

const roundId = (number: number): string => `0190000d-0000-7000-8000-${String(number).padStart(12, '0')}`;
const residentId = (number: number): string => `01900004-0000-7000-8000-${String(number).padStart(12, '0')}`;
const sha = (...of: readonly (string | number)[]): string => createHash('sha256').update(of.join(' ')).digest('hex');
const receiptOf = (...of: readonly (string | number)[]): string => sha(...of).slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');

type Known = Readonly<Record<string, string>>;
type Ballot = CountedBallot & { readonly chamber: SecretChamber };

/** Example residents by village: Aalden's are there for the budgets; Gieten's are made here, eight of them young. */
const VOTERS: Known = { aalden: '5000', gieten: '5100' };
const GIETEN = { older: 16, young: 8, official: 5_150 } as const;

async function addPeopleOfGieten(tx: Tx, places: Known, year: number): Promise<void> {
  for (let n = 1; n <= GIETEN.older + GIETEN.young; n += 1) {
    const born = n <= GIETEN.older ? 1_945 + n * 3 : year - 17 - (n - GIETEN.older);
    await rows(tx, `insert into person (id, name, birth_year, created_at) values ($1, $2, $3, brink_now())`, [residentId(5_100 + n), `Voorbeeldinwoner ${n}`, born]);
    await rows(tx, `insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) values ($1, $2, $3, brink_now(), brink_now(), 'letter')`, [residentId(5_100 + n), places['aa-en-hunze'], places['aa-en-hunze/gieten']]);
  }
  await rows(tx, `insert into person (id, name, created_at) values ($1, 'Voorbeeldambtenaar van Aa en Hunze', brink_now())`, [residentId(GIETEN.official)]);
  await rows(tx, `insert into staff_role (id, person_id, municipality_id, role, since) values ($1, $2, $3, 'official', brink_now())`, [roundId(900), residentId(GIETEN.official), places['aa-en-hunze']]);
}

const ballotsOf = (round: DemonstrationRound): Ballot[] => round.votes.flatMap(({ chamber, choice, times }, group) => Array.from({ length: times }, (_, voter) => ({ chamber, choice, receipt: receiptOf('round', round.number, group, voter) })));

async function addDraft(tx: Tx, round: DemonstrationRound, places: Known, people: Known, at: (days: number) => Date): Promise<void> {
  const composedAs = round.composedBy === 'coach' ? 'coach' : 'official';
  await rows(
    tx,
    `insert into round (id, municipality_id, area_id, state, composed_by, composed_as, composed_at, vote_age_from, question, explanation, method, options, rule, quorum_percentage, quorum_base, joining, closes_at, seats, weights, young)
     values ($1, $2, $3, 'draft', $4, $5, $6, 0, $7, $8, $9, $10, $11, 10, $12, $13, $14, $15, $16, $17)`,
    [roundId(round.number), places[round.municipality], places[`${round.municipality}/${round.area}`], people[round.composedBy], composedAs, at(round.days.opened - 1), round.question, round.explanation, round.method, [...round.options], round.rule ?? 'simple', round.quorumBase ?? 'turnout', round.joining, at(round.days.closes), round.seats ?? 1, round.weights === undefined ? null : JSON.stringify(round.weights), round.young ?? false],
  );
}

async function open(tx: Tx, round: DemonstrationRound, openedBy: string | undefined, hashes: { secret: string; lot: string }, at: (days: number) => Date): Promise<void> {
  const id = roundId(round.number);
  await rows(tx, `update round set state = 'open', opened_at = $2, secret_hash = $3, lot_hash = $4, opened_by = $5, vote_age_from = 16 where id = $1`, [id, at(round.days.opened), hashes.secret, hashes.lot, openedBy]);
  await rows(
    tx,
    `insert into round_roll (round_id, chamber, person_id, municipality_id)
     select r.id, case when r.young and extract(year from brink_now())::int - p.birth_year <= 25 then 'young' else 'residents' end, h.person_id, r.municipality_id
       from round r join residence h on h.area_id = r.area_id join person p on p.id = h.person_id where r.id = $1 and h.verified_at is not null and extract(year from brink_now())::int - p.birth_year >= 16
     union all select distinct r.id, 'municipality', s.person_id, r.municipality_id from round r join staff_role s on s.municipality_id = r.municipality_id where r.id = $1 and s.role = 'official' and s.until is null`,
    [id],
  );
  await rows(tx, `update round set residents_roll = n.residents, young_roll = n.young, municipality_roll = n.municipality from (select count(*) filter (where chamber = 'residents') as residents, count(*) filter (where chamber = 'young') as young, count(*) filter (where chamber = 'municipality') as municipality from round_roll where round_id = $1) n where id = $1`, [id]);
}

async function close(tx: Tx, round: DemonstrationRound, seed: string): Promise<void> {
  const id = roundId(round.number);
  const ballots = ballotsOf(round).sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
  for (const [i, { chamber, receipt, choice }] of ballots.entries()) await rows(tx, 'insert into counted_ballot (round_id, municipality_id, position, chamber, receipt_nonce, choice) select id, municipality_id, $2, $3, $4, $5 from round where id = $1', [id, i + 1, chamber, receipt, choice]);
  const [roll] = await rows<{ residents: number; young: number; municipality: number }>(tx, 'select residents_roll as residents, young_roll as young, municipality_roll as municipality from round where id = $1', [id]);
  const open = await rows<{ choice: string }>(tx, 'select choice from chamber_vote where round_id = $1', [id]);
  const secret = round.young === true ? (['residents', 'young'] as const) : (['residents'] as const);
  const votes = [...secret.map((chamber) => votesOf(chamber, roll?.[chamber] ?? 0, ballots.filter((ballot) => ballot.chamber === chamber))), votesOf('municipality', roll?.municipality ?? 0, open)];
  const rules = { method: round.method, options: round.options, rule: round.rule ?? 'simple', quorumPercentage: 10, quorumBase: round.quorumBase ?? 'turnout', joining: round.joining, seats: round.seats ?? 1, weights: round.weights ?? null } as const;
  const result = countRound(rules, votes, { hash: hashOfSeed(seed), seed, ballots: hashOfBallots(ballots) });
  await rows(tx, `update round set state = 'closed', closed_at = closes_at, result = $2 where id = $1`, [id, JSON.stringify(result)]);
}

/** Fills the box of an open round. */
async function fill(tx: Tx, round: DemonstrationRound, secrets: RoundSecrets): Promise<void> {
  const id = roundId(round.number);
  for (const [i, { chamber, receipt, choice }] of ballotsOf(round).entries())
    await rows(tx, 'insert into ballot (round_id, municipality_id, chamber, voter_key, receipt_nonce, choice) select id, municipality_id, $2, $3, $4, $5 from round where id = $1', [id, chamber, await secrets.voterKey(id, residentId(Number(VOTERS[round.area]) + i + 1)), receipt, choice]);
}

async function addRound(tx: Tx, round: DemonstrationRound, secrets: RoundSecrets, { places, people, now }: { readonly places: Known; readonly people: Known; readonly now: number }): Promise<void> {
  const at = eveningFrom(now);
  const id = roundId(round.number);
  await addDraft(tx, round, places, people, at);
  if (round.state === 'draft') return;
  const openedBy = people[round.openedBy] ?? residentId(GIETEN.official);
  const seed = sha('seed of round', round.number);
  await secrets.destroy(id); // of a demonstration that was here before
  const secret = await secrets.make(id);
  await open(tx, round, openedBy, { secret, lot: hashOfSeed(round.state === 'open' ? await secrets.voterKey(id, 'lot') : seed) }, at);
  if (round.state === 'open') return fill(tx, round, secrets);
  for (const { person, choice, reason } of round.openVotes) await rows(tx, 'insert into chamber_vote (round_id, person_id, municipality_id, choice, reason, at) select id, $2, municipality_id, $3, $4, opened_at from round where id = $1', [id, people[person], choice, reason]);
  if (round.area === 'gieten') await rows(tx, `insert into chamber_vote (round_id, person_id, municipality_id, choice, reason, at) select id, $2, municipality_id, 'yes', 'Het past in het plan voor het sportveld.', opened_at from round where id = $1`, [id, residentId(GIETEN.official)]);
  await close(tx, round, seed);
  await secrets.destroy(id);
}

/** Rounds of several methods, closed, open and being made, with example residents who vote. What was decided is written with the clock as it stood then. */
export async function seedRounds(tx: Tx, secrets: RoundSecrets, world: { readonly places: Known; readonly people: Known; readonly now: number }): Promise<void> {
  await addPeopleOfGieten(tx, world.places, new Date(world.now).getFullYear());
  for (const round of ROUNDS) {
    const back = round.state === 'closed' ? `${-round.days.closes + 1} days` : '0 days';
    await rows(tx, 'update clock_shift set shift = shift - $1::interval', [back]);
    await addRound(tx, round, secrets, world);
    await rows(tx, 'update clock_shift set shift = shift + $1::interval', [back]);
  }
}
