import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'conversations', sort: 'new', statement: `select 'conversation', c.id, c.question, '/gesprekken/' || c.id, c.opens_at, c.closes_at, '', c.municipality_id, c.area_id from conversation c where c.opens_at <= brink_now() and c.closes_at > brink_now() and ${ofPlace('c')} order by c.opens_at desc, c.id desc limit $3` },
  { name: 'conversations-told', sort: 'came', statement: `select case when c.outcome is null then 'conversation-closed' else 'conversation-told' end, c.id, c.question, '/gesprekken/' || c.id, coalesce(c.outcome_at, c.closed_at), null::timestamptz, '', c.municipality_id, c.area_id from conversation c where c.closed_at is not null and ${ofPlace('c')} order by coalesce(c.outcome_at, c.closed_at) desc, c.id desc limit $3` },
);

/** From 1 January of the year in which one turns that age. */
const OLD_ENOUGH = `extract(year from brink_now() at time zone 'Europe/Amsterdam') - p.birth_year >= c.age_from`;
needsPeople(
  {
    name: 'conversations-to-answer',
    statement: `select 'conversation', c.question, '/gesprekken/' || c.id, c.closes_at, left_over.n from residence h join person p on p.id = h.person_id join conversation c on c.municipality_id = h.municipality_id and (c.area_id is null or c.area_id = h.area_id)
      cross join lateral (select count(*)::int as n from conversation_statement s where s.conversation_id = c.id and s.state = 'shown' and not exists (select 1 from conversation_answer x where x.conversation_id = c.id and x.person_id = h.person_id and x.statement_id = s.id)) left_over
      where h.person_id = $1::uuid and c.opens_at <= brink_now() and c.closes_at > brink_now() and ${OLD_ENOUGH} and left_over.n > 0 order by c.closes_at limit 3`,
  },
  { name: 'statements-to-review', statement: `select 'statement-review', '', '/werkplek', null::timestamptz, count(*)::int from conversation_statement s where s.state = 'in-review' and s.municipality_id = any($3::uuid[]) and s.author_id <> $1::uuid having count(*) > 0` },
);
