import { createHash } from 'node:crypto';
import { type Tx, rows } from '#platform/database';

/** The budget of Aalden, which is voted on, and the one of De Kiel, of which the roll is still open. */
const VOTING = '0190000b-0000-7000-8000-000000000001';
const CHECKING = '0190000b-0000-7000-8000-000000000004';
/** Example residents who did not vote on a screen. */
const ON_PAPER: readonly number[] = [55, 56, 57, 58, 59, 60];
const SHEETS = 10;
/** The round of Gieten in which young people are a chamber of their own, and those of them who vote on paper. */
const APART = '0190000d-0000-7000-8000-000000000009';
const YOUNG_ON_PAPER: readonly number[] = [117, 118, 119, 120, 121];

const residentId = (number: number): string => `01900004-0000-7000-8000-${String(5_000 + number).padStart(12, '0')}`;
const codeOf = (sheet: number): string => createHash('sha256').update(`paper ${sheet}`).digest('hex').slice(0, 16).replace(/(.{4})(?=.)/g, '$1-');

const REQUESTS: readonly { readonly resident: number; readonly note: string; readonly reason: string | null }[] = [
  { resident: 53, note: 'Ik ben in het voorjaar van Aalden naar De Kiel verhuisd. Dit verzoek is een voorbeeld.', reason: 'De inschrijving in De Kiel is gezien. Dit antwoord is een voorbeeld.' },
  { resident: 54, note: 'Ik woon net over de grens van het dorp, maar hoor bij De Kiel. Dit verzoek is een voorbeeld.', reason: null },
];

/** Some who vote on paper, and some who ask for a place on a roll. */
export async function seedPaper(tx: Tx, people: Readonly<Record<string, string>>): Promise<void> {
  await rows(tx, 'insert into paper_vote (id, municipality_id, budget_id, voters) select id, municipality_id, id, $2 from budget where id = $1', [VOTING, ON_PAPER.length]);
  for (const number of ON_PAPER)
    await rows(tx, 'insert into paper_voter (vote_id, municipality_id, person_id, entered_by, entered_at, confirmed_by, confirmed_at) select id, municipality_id, $2, $3, brink_now(), $4, brink_now() from budget where id = $1', [VOTING, residentId(number), people['coach'], people['petra']]);
  await rows(tx, 'insert into paper_sheet (vote_id, municipality_id, code) select b.id, b.municipality_id, c from budget b, unnest($2::text[]) c where b.id = $1', [VOTING, Array.from({ length: SHEETS }, (_, sheet) => codeOf(sheet))]);
  await rows(tx, 'insert into paper_vote (id, municipality_id, round_id, young_voters) select id, municipality_id, id, $2 from round where id = $1', [APART, YOUNG_ON_PAPER.length]);
  for (const number of YOUNG_ON_PAPER)
    await rows(tx, 'insert into paper_voter (vote_id, municipality_id, person_id, young, entered_by, entered_at, confirmed_by, confirmed_at) select id, municipality_id, $2, true, $3, brink_now(), $4, brink_now() from round where id = $1', [APART, residentId(number), people['coach'], people['coach2']]);
  for (const { resident, note, reason } of REQUESTS)
    await rows(
      tx,
      `insert into roll_request (vote_id, municipality_id, person_id, note, asked_at, accepted, reason, decided_by, decided_at)
       select id, municipality_id, $2, $3, brink_now(), case when $4::text is not null then true end, $4::text, case when $4::text is not null then $5::uuid end, case when $4::text is not null then brink_now() end from budget where id = $1`,
      [CHECKING, residentId(resident), note, reason, people['olaf']],
    );
}
