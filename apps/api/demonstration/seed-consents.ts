import { CONSENT_ENDS, decideConsent } from '#domain/consent';
import { type Tx, rows } from '#platform/database';
import { CONSENTS, type DemonstrationConsent, type DemonstrationSaying } from './consents.js';
import { eveningFrom } from './moments.js';

const id = (kind: string, number: number): string => `0190002${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const residentId = (number: number): string => `01900004-0000-7000-8000-${String(number).padStart(12, '0')}`;
const ASSOCIATION = '01900005-0000-7000-8000-000000000001';

type Named = Readonly<Record<string, string>>;

interface Known {
  readonly places: Named;
  readonly people: Named;
  readonly now: number;
}

const DAY_MS = 86_400_000;
const sayingId = (one: DemonstrationConsent, said: DemonstrationSaying): string => id('1', one.number * 100 + one.sayings.indexOf(said));
const isOver = (one: DemonstrationConsent): boolean => CONSENT_ENDS.some((end) => end === one.steps.at(-1)?.to);

/** What example residents said of the last text, where it is over. */
const VOICES_AT_END = 14;

/** The account of an example that is over, counted as every other. */
function accountOf(one: DemonstrationConsent): string | null {
  if (!isOver(one)) return null;
  const of = (kind: DemonstrationSaying['kind']): readonly DemonstrationSaying[] => one.sayings.filter((said) => said.kind === kind);
  const objections = of('objection');
  const figures = { texts: one.texts.length, questions: of('question').length, answered: of('question').filter(({ reply }) => reply !== undefined).length, reactions: of('reaction').length, objections: objections.length, setAside: 0, takenBack: 0, resolved: objections.filter(({ state }) => state === 'resolved').length, standing: 0, voices: VOICES_AT_END, voicesNeeded: one.voicesNeeded };
  return JSON.stringify(decideConsent(figures).account);
}

async function addProcess(tx: Tx, one: DemonstrationConsent, { places, people, now }: Known): Promise<void> {
  const at = (day: number): Date => new Date(now + day * DAY_MS);
  const last = one.steps.at(-1);
  const over = isOver(one);
  await rows(
    tx,
    `insert into consent_process (id, municipality_id, area_id, association_id, author_id, role, circle, title, state, state_since, state_until, age_from, voices_needed, text_version, asked_version, proposed_at, opened_at, closed_at, words, account, concerns)
     values ($1, $2, $3, $4, $5, $6, 'area', $7, $8, $9, $10, 16, $11, $12, $12, $13, $14, $15, $16, $17, $18)`,
    [id('0', one.number), places[one.municipality], places[`${one.municipality}/${one.area}`], one.association ? ASSOCIATION : null, personOf(one.by, people), one.association ? 'association' : 'official', one.title, last?.to, at(last?.day ?? 0), eveningFrom(now)(one.until), one.voicesNeeded, one.texts.length,
      at(one.steps[0]?.day ?? 0), at(one.steps[1]?.day ?? 0), over ? at(last?.day ?? 0) : null, one.words ?? null, accountOf(one), [...one.concerns]],
  );
}

const personOf = (by: string | number, people: Named): string => (typeof by === 'number' ? residentId(by) : (people[by] ?? ''));

async function addSayings(tx: Tx, one: DemonstrationConsent, { places, people, now }: Known): Promise<void> {
  const counted: Record<string, number> = {};
  for (const said of one.sayings) {
    const number = (counted[said.kind] = (counted[said.kind] ?? 0) + 1);
    const step = one.steps.find(({ to }) => to === `${said.kind}s`)?.day ?? 0;
    const at = new Date(now + step * DAY_MS + 3_600_000 * number);
    await rows(
      tx,
      `insert into consent_saying (id, municipality_id, consent_id, kind, number, person_id, version, text, at, reply, replied_at, state, resolved_version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $10::text is not null then $9::timestamptz + interval '2 hours' end, $11, $12)`,
      [sayingId(one, said), places[one.municipality], id('0', one.number), said.kind, number, isOver(one) && said.kind === 'objection' ? null : personOf(said.by, people), said.version ?? 1, said.text, at, said.reply ?? null, said.state ?? null, said.resolvedVersion ?? null],
    );
    if (said.kind === 'objection' && !isOver(one)) await addStand(tx, one, places, { person: personOf(said.by, people), stand: 'objection' });
  }
}

const addStand = (tx: Tx, one: DemonstrationConsent, places: Named, { person, stand }: { person: string; stand: string }): Promise<unknown> =>
  rows(tx, `insert into consent_voice (consent_id, person_id, version, municipality_id, stand, reason, at) values ($1, $2, $3, $4, $5, '', brink_now())`, [id('0', one.number), person, one.texts.length, places[one.municipality], stand]);

async function seedOne(tx: Tx, one: DemonstrationConsent, known: Known): Promise<void> {
  const { places, now } = known;
  const municipalityId = places[one.municipality];
  const objections = one.sayings.filter(({ kind }) => kind === 'objection');
  await addProcess(tx, one, known);
  await addSayings(tx, one, known);
  for (const [i, { text, note, answers, day }] of one.texts.entries())
    await rows(tx, 'insert into consent_text (consent_id, version, municipality_id, text, note, answers, at) values ($1, $2, $3, $4, $5, $6, $7)', [id('0', one.number), i + 1, municipalityId, text, note, answers.flatMap((number) => objections.slice(number - 1, number).map((said) => sayingId(one, said))), new Date(now + day * DAY_MS)]);
  for (const [i, { to, day, version, reason }] of one.steps.entries()) {
    const role = i === 0 ? (one.association ? 'association' : 'official') : 'coach';
    await rows(tx, 'insert into consent_event (id, municipality_id, consent_id, at, from_state, to_state, role, version, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id('2', one.number * 100 + i), municipalityId, id('0', one.number), new Date(now + day * DAY_MS), one.steps[i - 1]?.to ?? null, to, role, version, reason ?? null]);
  }
  for (const { from, people, stand } of one.stands) for (let n = from; n < from + people; n += 1) await addStand(tx, one, places, { person: residentId(n), stand });
}

/** Puts two examples of deciding by consent on the site: one in which objections are said, and one that was decided. */
export async function seedConsents(tx: Tx, known: Known): Promise<void> {
  for (const one of CONSENTS) await seedOne(tx, one, known);
}
