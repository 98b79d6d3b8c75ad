// A municipality's worth of life for the bench, by set-based SQL: residents, plans with their history, supports. The same numbers give the same data.

export const SIZES = {
  full: { residents: 20_000, plans: 10_000, areas: 300 },
  small: { residents: 2_000, plans: 1_000, areas: 60 },
};

/** Ids that can be computed on both sides. */
const uuid = (kind, number) => `('0191000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
export const personId = (n) => `01910001-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const planId = (n) => `01910002-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const THINGS = ['fietspad', 'speeltuin', 'dorpshuis', 'moestuin', 'bushalte', 'zonnedak', 'wandelroute', 'ijsbaan', 'jeugdhonk', 'bankje', 'bloemenberm', 'oversteekplaats', 'sportveld', 'buurtmoestuin', 'vijver', 'schoolplein', 'boomgaard', 'deelauto', 'kerktoren', 'geluidscherm'];
const PLACES = ['bij de brink', 'langs de weg naar het dorp', 'achter de school', 'naast de kerk', 'aan het kanaal', 'bij het station', 'in de nieuwe wijk', 'op het oude marktplein', 'rond de molen', 'aan de rand van het bos'];
const WISHES = ['Een nieuw', 'Samen een', 'Behoud het', 'Een veilig', 'Een groener', 'Open het', 'Herstel het', 'Een toegankelijk'];
const TEXT =
  'Wij willen dit als bewoners samen oppakken, omdat het dorp er al jaren om vraagt. Veel gezinnen lopen en fietsen hier elke dag, en ouderen vertellen dat zij zich er niet altijd veilig voelen. Met een kleine bijdrage van de gemeente en veel vrijwillige uren kunnen we dit binnen een jaar maken. We hebben gesproken met de school, de vereniging en de omwonenden; zij denken mee en helpen met het onderhoud. Het plan is uitgewerkt in drie stappen: voorbereiden, aanleggen en samen bijhouden.';

/** The words that visitors look for: whole, in another form, and mistyped. */
export const SEARCHES = [...THINGS, ...THINGS.map((word) => `${word}en`), ...THINGS.map((word) => word.slice(0, 3) + word.slice(4)), ...THINGS.map((word, i) => `${word} ${PLACES[i % PLACES.length]}`)];
export const KINDS = ['plan', 'wish', 'initiative', 'challenge'];
export const THEMES = ['green', 'play-and-sport', 'mobility', 'living'];

const array = (values) => `(array[${values.map((value) => `'${value}'`).join(', ')}])`;
const pick = (values, number) => `${array(values)}[1 + (${number}) % ${values.length}]`;

/** The step by which a plan comes to a state: act, state before, role. */
const STEPS = {
  'in-review': ['submit', 'draft', 'author'],
  'gathering-support': ['publish', 'in-review', 'coach'],
  expired: ['expire', 'gathering-support', 'system'],
  'awaiting-response': ['reach-threshold', 'gathering-support', 'system'],
  declined: ['decline', 'awaiting-response', 'official'],
  adopted: ['adopt', 'awaiting-response', 'official'],
  backed: ['back', 'awaiting-response', 'official'],
  'under-way': ['start', 'backed', 'author'],
  completed: ['complete', 'under-way', 'author'],
};
/** The whole way from a draft to a state. */
const wayTo = (state) => (state === 'draft' ? [] : [...wayTo(STEPS[state][1]), { state, act: STEPS[state][0], from: STEPS[state][1], role: STEPS[state][2] }]);

/** States and how many in a hundred plans stand there. */
const SHARES = { 'in-review': 5, 'gathering-support': 35, expired: 5, 'awaiting-response': 15, declined: 5, adopted: 10, backed: 5, 'under-way': 10, completed: 10 };
const HUNDRED = Object.entries(SHARES).flatMap(([state, count]) => Array(count).fill(state));

const AREAS = `
  insert into area (id, municipality_id, slug, name, kind, population, lat, lon, postcodes, source)
  select ${uuid(0, 'n')}, m.id, 'dorp-' || n, 'Dorp ' || n, 'village', 800, m.lat + (n % 17) * 0.01, m.lon + (n % 13) * 0.01, '{}', 'bench'
  from generate_series(1, greatest(0, $1::int - (select count(*)::int from area))) n join (select *, row_number() over (order by slug) - 1 as i from municipality) m on m.i = n % 3`;

const RESIDENTS = [
  `insert into person (id, email, name, birth_year, created_at, email_confirmed_at) select ${uuid(1, 'n')}, 'inwoner' || n || '@bench.example', 'Inwoner ' || n, 1940 + n % 60, now() - interval '400 days', now() - interval '400 days' from generate_series(0, $1::int - 1) n`,
  `insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by)
   select ${uuid(1, 'n')}, a.municipality_id, a.id, now(), now(), 'letter' from generate_series(0, $1::int - 1) n join bench_area a on a.m = n % 3 and a.i = (n / 3) % a.total`,
];

const PLANS = `
  insert into plan (id, municipality_id, area_id, author_id, kind, state, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, ordinance_id, level, version, support_count, support_needed,
    created_at, changed_at, submitted_at, published_at, state_since, clock_from, due_on, outcome)
  select ${uuid(2, 'n')}, a.municipality_id, a.id, ${uuid(1, 'n * 7 % ($2::int / 3) * 3 + n % 3')}, ${pick(KINDS, 'n / 3')}, state,
    ${pick(WISHES, 'n / 7')} || ' ' || ${pick(THINGS, 'n')} || ' ' || ${pick(PLACES, 'n / 20')} || ' ' || n, 'Bewoners vragen om ' || ${pick(THINGS, 'n')} || ' ' || ${pick(PLACES, 'n / 20')} || ', en helpen zelf mee.',
    '${TEXT} ' || ${pick(THINGS, 'n')} || '. ${TEXT} ' || ${pick(PLACES, 'n / 3')} || '. ${TEXT}', null, array[${pick(THEMES, 'n')}], 100000 + n * 100, a.lat, a.lon, a.name, o.id, 'co-produce', 1 + (n % 5 = 0)::int,
    case when state = 'in-review' then 0 when state = 'gathering-support' then 5 + n * 37 % 75 else 20 + n * 53 % 79 end, case when ${pick(KINDS, 'n / 3')} = 'wish' then null else 100 end,
    born, born + interval '20 days', born + interval '1 day', case when state <> 'in-review' then born + interval '5 days' end, born + interval '20 days',
    case when state in ('in-review', 'gathering-support', 'awaiting-response') then current_date - 10 end, case when state in ('in-review', 'gathering-support', 'awaiting-response') then current_date + 46 end,
    case when state in ('declined', 'adopted', 'backed') then state when state in ('under-way', 'completed') then 'backed' end
  from (select n, ${pick(HUNDRED, 'n * 61')} as state, now() - interval '400 days' + n * interval '50 minutes' as born from generate_series(0, $1::int - 1) n) p
    join bench_area a on a.m = n % 3 and a.i = (n / 3) % a.total join ordinance o on o.municipality_id = a.municipality_id and o.version = 1`;

const steps = Object.keys(SHARES).flatMap((state) => wayTo(state).map((step, i) => `('${state}', ${i}, '${step.act}', '${step.from}', '${step.state}', '${step.role}')`));
const HISTORY = [
  `insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, at)
   select id, v, municipality_id, title, summary, case when v < version then replace(body, 'drie stappen', 'twee stappen') else body end, challenge, themes, cost_cents, created_at + v * interval '1 day' from plan, generate_series(1, version) v where id >= '${planId(0)}'`,
  `insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, reason, data, public)
   select gen_random_uuid(), p.municipality_id, p.id, p.created_at + (s.i + 1) * interval '2 days', s.act, s.from_state, s.to_state, s.role, case when s.role = 'author' then p.author_id end, case when s.role = 'official' then 'De raad vindt dit plan goed uitgewerkt en van belang voor het dorp.' end, '{}', true
   from plan p join (values ${steps.join(', ')}) s (state, i, act, from_state, to_state, role) on s.state = p.state where p.id >= '${planId(0)}'`,
];

/** Supporters of a plan: residents of its municipality, each once, for the steps of a prime do not meet again. */
const SUPPORTS = `
  insert into support (plan_id, person_id, municipality_id, at)
  select p.id, ${uuid(1, "((p.n * 7919 + k::bigint * 104729) % ($1::int / 3)) * 3 + p.n % 3")}, p.municipality_id, p.created_at + interval '6 days'
  from (select *, ('x' || right(id::text, 12))::bit(48)::bigint as n from plan where id >= '${planId(0)}') p, generate_series(1, p.support_count) k`;

/** Five comments under each plan: three that say something, of which two are answered by its author. */
const COMMENTS = [
  `insert into comment (id, municipality_id, subject_kind, subject_id, person_id, kind, role, text, at)
   select ${uuid(3, 'p.n * 8 + k')}, p.municipality_id, 'plan', p.id, ${uuid(1, "((p.n * 31 + k * 7) % ($1::int / 3)) * 3 + p.n % 3")}, (array['question', 'for', 'suggestion'])[k], 'resident', 'Ik woon hier vlakbij en denk graag mee. ' || left(p.summary, 120), p.created_at + (6 + k) * interval '1 day'
   from (select *, ('x' || right(id::text, 12))::bit(48)::bigint as n from plan where id >= '${planId(0)}' and published_at is not null) p, generate_series(1, 3) k`,
  `insert into comment (id, municipality_id, subject_kind, subject_id, parent_id, person_id, role, text, at)
   select gen_random_uuid(), c.municipality_id, 'plan', c.subject_id, c.id, p.author_id, 'author', 'Dank u wel! Wij nemen dit mee in ons plan.', c.at + interval '1 day' from comment c join plan p on p.id = c.subject_id where c.id >= '${planId(0).replace('01910002', '01910003')}' and c.kind <> 'suggestion'`,
  `insert into comment_version (comment_id, version, municipality_id, text, at) select id, version, municipality_id, text, at from comment on conflict do nothing`,
];

/** Fills a migrated database with the demonstration in it. Returns how much is in it now. */
export async function seed(client, size) {
  await client.query(AREAS, [size.areas]);
  await client.query(`create temp table bench_area as select a.id, a.municipality_id, a.lat, a.lon, a.name, dense_rank() over (order by m.slug) - 1 as m, row_number() over (partition by m.id order by a.id) - 1 as i, count(*) over (partition by m.id) as total from area a join municipality m on m.id = a.municipality_id`);
  for (const statement of RESIDENTS) await client.query(statement, [size.residents]);
  await client.query(PLANS, [size.plans, size.residents]);
  for (const statement of HISTORY) await client.query(statement);
  await client.query(SUPPORTS, [size.residents]);
  for (const [i, statement] of COMMENTS.entries()) await client.query(statement, i === 0 ? [size.residents] : []);
  await client.query('vacuum analyze');
  const { rows } = await client.query('select (select count(*)::int from person) as residents, (select count(*)::int from plan) as plans, (select count(*)::int from plan_event) as steps, (select count(*)::int from support) as supports, (select count(*)::int from area) as areas, (select count(*)::int from comment) as comments');
  return rows[0];
}

/** Drafts that are ready to be handed in, of the residents who are signed in, one after the other. Returns [plan, resident] pairs. */
export async function drafts(client, residents, count) {
  const { rows } = await client.query(
    `insert into plan (id, municipality_id, area_id, author_id, kind, state, title, summary, body, themes, ordinance_id, level, created_at, changed_at, state_since)
     select gen_random_uuid(), r.municipality_id, r.area_id, r.person_id, 'plan', 'draft', 'Een nieuw plan voor het dorp ' || n, 'Bewoners vragen erom, en helpen zelf mee aan dit plan.', $3, array['green'], o.id, 'co-produce', now(), now(), now()
     from generate_series(0, $2::int - 1) n join residence r on r.person_id = ($1::uuid[])[1 + n % array_length($1::uuid[], 1)] join ordinance o on o.municipality_id = r.municipality_id and o.version = 1 returning id, author_id`,
    [residents, count, TEXT],
  );
  return rows.map((row) => [row.id, row.author_id]);
}

/** Pairs of a plan that gathers support and a signed-in resident who does not support it yet, in mixed order. */
export async function supportable(client, residents) {
  const { rows } = await client.query(
    `select p.id, r.person_id from plan p join residence r on r.municipality_id = p.municipality_id and r.person_id = any($1::uuid[])
     where p.state = 'gathering-support' and p.published_at is not null and not exists (select 1 from support s where s.plan_id = p.id and s.person_id = r.person_id) order by md5(p.id::text || r.person_id::text)`,
    [residents],
  );
  return rows.map((row) => [row.id, row.person_id]);
}
