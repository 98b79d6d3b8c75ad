import { RoundSecrets } from '#platform/storage';
import { ASSOCIATION, type World, id } from './world.js';

/** What acts on comments, budgets, gatherings, stories and calls change. */
export const ALSO_PUT_BACK = ['comment', 'comment_hiding', 'comment_report', 'comment_thanks', 'comment_version', 'budget', 'budget_option', 'roll_request', 'paper_voter', 'paper_vote', 'gathering', 'gathering_registration', 'knowledge', 'call_answer', 'conversation', 'conversation_statement', 'conversation_answer', 'conversation_result'];

/** Comments that stand and that are hidden; village budgets in each state, with ideas that were not looked at; gatherings; stories and calls. */
export async function talkAndBudgets(world: World): Promise<void> {
  await talk(world);
  await budgets(world);
  await gatherings(world);
  await knowledge(world);
  await conversations(world);
}

/** An open conversation of an official and one of the association; in the first a statement that everybody answers, one that waits and one that was refused. */
async function conversations(world: World): Promise<void> {
  for (const [i, [by, association]] of ([['olaf', null], ['carla', ASSOCIATION]] as const).entries()) {
    const conversationId = id(9_700 + i);
    await world.app.sql(
      `insert into conversation (id, municipality_id, area_id, association_id, author_id, role, question, explanation, age_from, opens_at, closes_at, started_at)
       values ($1, $2, $3, $4, $5, $6, 'Hoe blijft het dorp leefbaar?', '', 14, brink_now(), brink_now() + interval '9 days', brink_now())`,
      [conversationId, world.municipalityId, world.areaId, association, world.people[by], association === null ? 'official' : 'association'],
    );
    world.things.conversation.push({ id: conversationId, name: `conversation of ${by}`, state: null, subject: { municipalityId: world.municipalityId, areaId: world.areaId, authorId: world.people[by] ?? null, associationId: association, public: true } });
  }
  for (const [i, state] of (['shown', 'in-review', 'refused'] as const).entries()) {
    const statementId = id(9_750 + i);
    const refused = state === 'refused';
    await world.app.sql(
      `insert into conversation_statement (id, municipality_id, conversation_id, number, author_id, first, text, plain, state, at, ground, reason)
       values ($1, $2, $3, $4, $5, false, $6, $6, $7, brink_now(), $8, $9)`,
      [statementId, world.municipalityId, id(9_700), i + 1, world.people['anna'], `Stelling ${state} over het dorp`, state, refused ? 'unclear' : null, refused ? 'Dit is niet duidelijk genoeg.' : null],
    );
    world.things.statement.push({ id: statementId, name: `statement of anna that is ${state}`, state: null, subject: { municipalityId: world.municipalityId, authorId: world.people['anna'] ?? null, public: state === 'shown' } });
  }
}

/** A call of a resident that waits, one that was given back, one that everybody reads, and a story of the association. */
async function knowledge(world: World): Promise<void> {
  for (const [i, [kind, state, by, association]] of ([['call', 'in-review', 'anna', null], ['call', 'returned', 'anna', null], ['call', 'published', 'bert', null], ['story', 'published', 'carla', ASSOCIATION]] as const).entries()) {
    const knowledgeId = id(9_600 + i);
    await world.app.sql(
      `insert into knowledge (id, municipality_id, area_id, kind, state, author_id, association_id, role, title, body, works_when, ask_whom, themes, created_at, changed_at, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'Wie helpt er mee?', 'Wij zoeken mensen die willen helpen met bloemen zaaien.', '', '', '{green}', brink_now(), brink_now(), case when $5 = 'published' then brink_now() end)`,
      [knowledgeId, world.municipalityId, world.areaId, kind, state, world.people[by], association, association === null ? 'resident' : 'association'],
    );
    const subject = { municipalityId: world.municipalityId, areaId: world.areaId, authorId: world.people[by] ?? null, associationId: association, public: state === 'published', draft: state === 'returned' };
    world.things.knowledge.push({ id: knowledgeId, name: `${kind} of ${by} that is ${state}`, state: null, subject });
  }
}

async function gatherings(world: World): Promise<void> {
  for (const [i, state] of (['draft', 'published'] as const).entries()) {
    const gatheringId = id(9_500 + i);
    await world.app.sql(
      `insert into gathering (id, municipality_id, area_id, author_id, kind, state, title, about, for_whom, series, hosts, starts_at, ends_at, venue, address, online_url, capacity, created_at, changed_at, published_at)
       values ($1, $2, $3, $4, 'village-meeting', $5, 'Avond over de brug', 'Wij praten over de brug en het pad erheen.', '', '', '{}', brink_now() + interval '5 days', brink_now() + interval '5 days 2 hours', 'Dorpshuis', 'Dorpsstraat 1', '', 40, brink_now(), brink_now(), case when $5 = 'published' then brink_now() end)`,
      [gatheringId, world.municipalityId, world.areaId, world.people['olaf'], state],
    );
    world.things.gathering.push({ id: gatheringId, name: `gathering that is ${state}`, state: null, subject: { municipalityId: world.municipalityId, areaId: world.areaId, public: true }, ...(state === 'draft' ? { hiddenUnless: 'lead-gathering' as const } : {}) });
  }
}

async function talk(world: World): Promise<void> {
  const plan = world.things.plan.find((p) => p.state === 'gathering-support');
  for (const [i, [by, hiddenBy]] of ([['anna', null], ['bert', 'coach']] as const).entries()) {
    const commentId = id(8_000 + i);
    await world.app.sql(`insert into comment (id, municipality_id, subject_kind, subject_id, person_id, kind, role, text, at) values ($1, $2, 'plan', $3, $4, 'question', 'resident', 'Komt er een leuning aan?', brink_now())`, [commentId, world.municipalityId, plan?.id, world.people[by]]);
    if (hiddenBy !== null)
      await world.app.sql(`insert into comment_hiding (id, municipality_id, comment_id, ground, reason, hidden_by, at, asked_reason, asked_at) values ($1, $2, $3, 'offensive', 'Dit kan zo niet blijven staan.', $4, brink_now(), 'Er staat niets ergs in.', brink_now())`, [id(8_100 + i), world.municipalityId, commentId, world.people[hiddenBy]]);
    world.things.comment.push({ id: commentId, name: `comment of ${by}`, state: null, subject: { municipalityId: world.municipalityId, authorId: world.people[by] ?? null, public: true, firstPersonId: hiddenBy === null ? null : (world.people[hiddenBy] ?? null) } });
  }
}

async function budgets(world: World): Promise<void> {
  const [ordinance] = await world.app.sql<{ id: string }>('select id from ordinance where municipality_id = $1', [world.municipalityId]);
  for (const [i, [state, association]] of ([['draft', null], ['gathering', null], ['checking', null], ['voting', null], ['draft', ASSOCIATION]] as const).entries()) {
    const budgetId = id(9_000 + i);
    const voteId = id(9_050 + i);
    const hash = state === 'voting' ? await world.app.app.get(RoundSecrets).make(voteId) : null;
    await world.app.sql(
      `insert into budget (id, municipality_id, area_id, association_id, ordinance_id, state, title, explanation, amount_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at, vote_opened_at, vote_id, secret_hash, lot_hash)
       values ($1, $2, $3, $4, $5, $6, 'Geld voor het dorp', '', 1000000, 'area', 'equal-shares', 'approval', brink_now() + interval '1 day', brink_now() + interval '2 days', brink_now() + interval '9 days', $7, brink_now(),
         case when $6 <> 'draft' then brink_now() end, case when $6 = 'voting' then brink_now() end, $8, $9, $9)`,
      [budgetId, world.municipalityId, world.areaId, association, ordinance?.id, state, world.people['olaf'], state === 'voting' ? voteId : null, hash],
    );
    const subject = { municipalityId: world.municipalityId, areaId: world.areaId, associationId: association, public: state !== 'draft' };
    world.things.budget.push({ id: budgetId, name: `budget that is ${state}${association === null ? '' : ', of the association'}`, state: null, subject });
    if (state !== 'gathering' && state !== 'checking') continue;
    const optionId = id(9_100 + i);
    await world.app.sql(`insert into budget_option (id, budget_id, municipality_id, number, proposed_by, title, description) values ($1, $2, $3, 1, $4, 'Een schommel', 'Voor de kinderen op het plein.')`, [optionId, budgetId, world.municipalityId, world.people['anna']]);
    world.things.option.push({ id: optionId, name: `idea of anna in the budget that is ${state}`, state: null, subject: { ...subject, associationId: null, authorId: world.people['anna'] ?? null, public: false } });
  }
}
