import { type Tx, rows } from '#platform/database';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [REPORTED, HIDDEN] = [id('08', 5), id('08', 10)];

/** What a coach meets: an example plan that somebody reported, and one that is hidden, of which its author asks a second look. */
export async function seedHidden(tx: Tx, people: Readonly<Record<string, string>>): Promise<void> {
  await rows(tx, `insert into plan_report (id, municipality_id, plan_id, person_id, ground, note, at) select $1, municipality_id, id, $3, 'off-topic', 'Voorbeeldmelding: dit gaat over een plek waar al huizen komen.', brink_now() - interval '1 day' from plan where id = $2`, [id('0f', 51), REPORTED, people['fenna']]);
  await rows(
    tx,
    `insert into plan_hiding (id, municipality_id, plan_id, ground, reason, hidden_by, at, state, published_at, clock_from, due_on, asked_reason, asked_at)
     select $1, municipality_id, id, 'advertising', 'Voorbeeld: het plan noemt één bedrijf en zijn prijzen. Dat is reclame.', $3, brink_now() - interval '2 days', state, published_at, clock_from, due_on, 'Voorbeeld: ik heb de naam van het bedrijf eruit gehaald. Kan een andere coach kijken?', brink_now() - interval '1 day' from plan where id = $2`,
    [id('0f', 52), HIDDEN, people['coach2']],
  );
  await rows(tx, `update plan set hidden_at = brink_now() - interval '2 days', published_at = null, clock_from = null, due_on = null where id = $1`, [HIDDEN]);
}
