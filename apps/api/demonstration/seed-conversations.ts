import { plainStatement, resultOf } from '#domain/conversations';
import { type Answer, type Vote, conversationOf, opinionsOf } from '#domain/opinions';
import { type Tx, rows } from '#platform/database';
import { CONVERSATIONS, type DemonstrationConversation } from './conversations.js';
import { eveningFrom } from './moments.js';

const id = (kind: string, number: number): string => `019000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const VOTES: Readonly<Record<string, Vote>> = { '+': 1, '-': -1, '.': 0 };

type Named = Readonly<Record<string, string>>;
interface World {
  readonly places: Named;
  readonly people: Named;
  readonly now: number;
}

/** What made-up people answer: that of their camp, but for one in eight, so that it looks like people. Always the same. */
function answersOf({ camps, statements, number, municipality }: DemonstrationConversation, people: Named): Answer[] {
  const base = Number(people[`supporters of ${municipality}`]);
  let person = 0;
  return camps.flatMap((camp) =>
    Array.from({ length: camp.people }, () => {
      person += 1;
      return statements.map((_, i): Answer => {
        const odd = (person * 7 + i * 13 + person * i) % 8 === 0;
        const usual = VOTES[camp.answers[i] ?? '.'] ?? 0;
        return { participant: id('04', base + person), statement: id('0d', number * 100 + i + 1), vote: odd ? ((usual === 0 ? 1 : 0) as Vote) : usual };
      });
    }).flat(),
  );
}

async function seedOne(tx: Tx, one: DemonstrationConversation, { places, people, now }: World): Promise<void> {
  const at = eveningFrom(now);
  const conversationId = id('0c', one.number);
  const municipalityId = places[one.municipality];
  const answers = answersOf(one, people);
  const over = one.closes < 0;
  const participants = one.camps.reduce((sum, camp) => sum + camp.people, 0);
  await rows(
    tx,
    `insert into conversation (id, municipality_id, area_id, association_id, author_id, role, question, explanation, age_from, opens_at, closes_at, started_at, announced_at, closed_at, people, outcome, outcome_at, next_plan_id)
     select $1, $2, $3, $4, $5, $6, $7, $8, 14, $9::timestamptz, $10::timestamptz, least($9, brink_now() - interval '1 day'), case when $9 < brink_now() then $9 end, case when $11 then $10 end, $12, $13, case when $13::text is not null then brink_now() end, $14`,
    [conversationId, municipalityId, one.area === null ? null : places[`${one.municipality}/${one.area}`], one.role === 'association' ? id('05', 1) : null, people[one.by], one.role, one.question, one.explanation, at(one.opens), at(one.closes), over, over ? participants : 0, one.outcome?.text ?? null, one.outcome === undefined ? null : id('08', one.outcome.plan)],
  );
  const written = [...one.statements.map((text) => ({ text, by: one.by, first: true })), ...(one.waits === undefined ? [] : [{ ...one.waits, first: false }])];
  for (const [i, { text, by, first }] of written.entries())
    await rows(tx, `insert into conversation_statement (id, municipality_id, conversation_id, number, author_id, first, text, plain, state, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now() - interval '2 days')`, [id('0d', one.number * 100 + i + 1), municipalityId, conversationId, i + 1, people[by], first, text, plainStatement(text), first ? 'shown' : 'in-review']);
  await rows(
    tx,
    `insert into conversation_answer (conversation_id, person_id, statement_id, municipality_id, vote, at) select $1, x.person, x.statement, $2, x.vote, brink_now() - interval '1 day' from unnest($3::uuid[], $4::uuid[], $5::smallint[]) as x(person, statement, vote)`,
    [conversationId, municipalityId, answers.map((a) => a.participant), answers.map((a) => a.statement), answers.map((a) => a.vote)],
  );
  if (!over) return;
  const matrix = conversationOf(one.statements.map((_, i) => ({ id: id('0d', one.number * 100 + i + 1), moderatedOut: false, meta: false })), answers);
  const { result, model } = resultOf(matrix, opinionsOf(matrix), { final: true });
  await rows(tx, `insert into conversation_result (conversation_id, municipality_id, version, counted_at, result, model) values ($1, $2, 'demonstration', brink_now(), $3, $4)`, [conversationId, municipalityId, JSON.stringify(result), JSON.stringify(model)]);
}

/** Puts the example conversations on the site: one that is open and has few participants, one that is closed, with groups, and one that has yet to begin. */
export async function seedConversations(tx: Tx, world: World): Promise<void> {
  for (const one of CONVERSATIONS) await seedOne(tx, one, world);
}
