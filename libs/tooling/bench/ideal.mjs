// The ideal server of the bench: node:http, pg, and one prepared statement per request that returns the answer as JSON. No rights, no sessions, no limits, no history of who did what:
// what is left is the least that such an answer costs.
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.POOL_SIZE) });
pool.on('error', () => undefined);

const LIVE = '(select count(*) from support s where s.plan_id = p.id) + p.paper_count';
const KEPT = 'p.support_count + p.paper_count';
const ITEM = (count) => `p.id, p.kind, p.state, p.title, p.summary, p.themes, ${count} as "supportCount", p.support_needed as "supportNeeded", p.due_on as "dueOn", json_build_object('name', a.name, 'slug', a.slug) as area,
  json_build_object('name', m.name, 'slug', m.slug) as municipality, case when o.id is null then null else json_build_object('name', o.name) end as association`;
const TABLES = 'join area a on a.id = p.area_id join municipality m on m.id = p.municipality_id left join association o on o.id = p.association_id';
const asJson = (select) => `select coalesce(json_agg(row_to_json(item)), '[]')::text as answer from (${select}) item`;

/** The statements, each with what it needs from the request. */
function list(count) {
  return ({ first, municipality, kind, theme }) => {
    const values = [first];
    const where = ['p.published_at is not null'];
    const narrow = (value, condition) => value && where.push(condition(`$${values.push(value)}`));
    narrow(municipality, (v) => `p.municipality_id = (select id from municipality where slug = ${v})`);
    narrow(kind, (v) => `p.kind = ${v}`);
    narrow(theme, (v) => `p.themes @> array[${v}]`);
    const name = `list-${count.length}-${where.length}-${Boolean(municipality)}-${Boolean(kind)}`;
    return { name, text: asJson(`select ${ITEM(count)} from plan p ${TABLES} where ${where.join(' and ')} order by p.published_at desc, p.id desc limit $1`), values };
  };
}

/** The best by words; likeness is asked only where words give less than a page. */
const search = ({ first, search: words }) => ({
  name: 'search',
  text: asJson(`with query as materialized (select brink_plain($1) as plain, websearch_to_tsquery('dutch', brink_plain($1)) as words),
    exact as materialized (select p.id, 1 + ts_rank(p.search, q.words) as score from plan p, query q where p.published_at is not null and p.search @@ q.words order by 2 desc, 1 desc limit $2),
    alike as (select p.id, word_similarity(q.plain, brink_plain(p.title)) as score from plan p, query q
      where (select count(*) from exact) < $2 and p.published_at is not null and q.plain <% brink_plain(p.title) and p.id not in (select id from exact) order by 2 desc, 1 desc limit $2),
    hit as (select * from exact union all select * from alike order by score desc, id desc limit $2)
    select ${ITEM(LIVE)} from hit join plan p on p.id = hit.id ${TABLES} order by hit.score desc, hit.id desc`),
  values: [words, first],
});

const plan = ({ id, person }) => ({
  name: 'plan',
  text: asJson(`select ${ITEM(LIVE)}, p.body, p.cost_cents, p.level, p.outcome, p.version, p.paper_count, p.submitted_at, p.published_at, p.state_since, p.clock_from, p.place_label, p.challenge, p.draft_revision,
      (select x.name from person x where x.id = p.author_id) as author, (select x.name from person x where x.id = p.named_id) as named, exists (select 1 from support s where s.plan_id = p.id and s.person_id = $2) as supports,
      (select json_agg(json_build_object('id', e.id, 'at', e.at, 'act', e.act, 'toState', e.to_state, 'role', e.role, 'reason', e.reason) order by e.at, e.id) from plan_event e where e.plan_id = p.id and e.public) as history
    from plan p ${TABLES} where p.id = $1`),
  values: [id, person ?? null],
});

const support = ({ id, person }) => ({
  name: 'support',
  text: `with name as (insert into support (plan_id, person_id, municipality_id, at) select id, $2, municipality_id, now() from plan where id = $1 on conflict do nothing returning plan_id)
    update plan p set support_count = support_count + 1 from name where p.id = name.plan_id returning json_build_object('planId', p.id, 'problems', '[]'::json)::text as answer`,
  values: [id, person],
});

const submit = ({ id, person }) => ({
  name: 'submit',
  text: `with moved as (update plan set state = 'in-review', state_since = now(), submitted_at = now(), clock_from = current_date, due_on = current_date + 7 where id = $1 and author_id = $2 and state = 'draft' returning *),
    step as (insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, person_id, data, public) select gen_random_uuid(), municipality_id, id, now(), 'submit', 'draft', 'in-review', 'author', $2, '{}', true from moved),
    kept as (insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, at) select id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, now() from moved)
    select json_build_object('planId', id, 'problems', '[]'::json)::text as answer from moved`,
  values: [id, person],
});

/** The newest threads under a plan, with their answers. */
const FACTS = (c) => `${c}.id, ${c}.at, ${c}.kind, ${c}.role, ${c}.text, ${c}.version, ${c}.edited_at as "editedAt", ${c}.thanks_count as thanks, (select x.name from person x where x.id = ${c}.person_id) as "authorName", exists (select 1 from comment_thanks t where t.comment_id = ${c}.id and t.person_id = $2) as "viewerThanked"`;
const comments = ({ id, person }) => ({
  name: 'comments',
  text: asJson(`select ${FACTS('c')}, (select json_agg(row_to_json(answer)) from (select ${FACTS('r')} from comment r where r.parent_id = c.id order by r.at, r.id limit 50) answer) as answers
    from comment c where c.subject_kind = 'plan' and c.subject_id = $1 and c.parent_id is null order by c.at desc, c.id desc limit 11`),
  values: [id, person ?? null],
});

const ROUTES = { '/comments': comments, '/list': list(LIVE), '/kept': list(KEPT), '/search': search, '/plan': plan, '/support': support, '/submit': submit };

async function answer(request, response, body) {
  try {
    const { rows } = await pool.query(ROUTES[request.url](JSON.parse(body)));
    response.setHeader('content-type', 'application/json');
    response.end(`{"data":${rows[0].answer}}`);
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [error.message] }));
  }
}

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => void answer(request, response, body));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
for (const signal of ['SIGTERM', 'disconnect']) process.once(signal, () => process.exit(0));
