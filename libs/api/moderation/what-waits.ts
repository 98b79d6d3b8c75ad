import { STILL_DAYS, STILL_STATES } from '#domain/plans';
import { waitsForCoach } from '#platform/desk';

const plan = (since: string, condition: string, more = ''): string => `select p.id, p.municipality_id, p.area_id, p.title, '/plannen/' || p.id as path, ${since} as since, p.due_on, null::uuid as for_id, null::int as figure from plan p ${more} where p.municipality_id = any($1::uuid[]) and ${condition}`;

/** The act of the last move of a plan. */
const LAST_MOVE = `(select e.act from plan_event e where e.plan_id = p.id and e.from_state is distinct from e.to_state order by e.at desc, e.id desc limit 1)`;
const AFTER_NO_MATCH = `p.hidden_at is null and p.state = 'co-decide' and ${LAST_MOVE} = 'close-without-match'`;
const STILL = STILL_STATES.map((state) => `'${state}'`).join();

waitsForCoach('review', plan('coalesce(p.submitted_at, p.state_since)', `p.state = 'in-review'`));
waitsForCoach(
  'second-look',
  `select l.id, p.municipality_id, p.area_id, p.title, '/plannen/' || p.id, l.asked_at, p.due_on, null::uuid, null::int from second_look l join plan p on p.id = l.plan_id
   where l.municipality_id = any($1::uuid[]) and l.about = 'refusal' and l.decided_at is null and l.first_person_id is distinct from $2::uuid`,
);
waitsForCoach(
  'paper',
  `select x.id, p.municipality_id, p.area_id, p.title, '/plannen/' || p.id, x.entered_at, null::date, null::uuid, x.names from paper_list x join plan p on p.id = x.plan_id
   where x.municipality_id = any($1::uuid[]) and x.confirmed_at is null and x.entered_by <> $2::uuid`,
);
waitsForCoach(
  'reported-plan',
  `select p.id, p.municipality_id, p.area_id, p.title, '/plannen/' || p.id, x.since, null::date, null::uuid, x.figure from (select plan_id, min(at) as since, count(*)::int as figure from plan_report where municipality_id = any($1::uuid[]) and settled_at is null group by plan_id) x
   join plan p on p.id = x.plan_id where p.author_id <> $2::uuid`,
);
waitsForCoach(
  'hidden-plan',
  `select h.id, p.municipality_id, p.area_id, p.title, '/plannen/' || p.id, h.asked_at, null::date, null::uuid, null::int from plan_hiding h join plan p on p.id = h.plan_id
   where h.municipality_id = any($1::uuid[]) and h.asked_at is not null and h.decided_at is null and h.hidden_by <> $2::uuid and p.author_id <> $2::uuid and p.hidden_at is not null`,
);
// plans that stand still: an answer that is late, a talk after a round without a match, and nothing new for long
waitsForCoach('late-answer', plan('p.state_since', `p.state = 'awaiting-response' and p.due_on < $3::date and p.paused_since is null`));
waitsForCoach('talk', plan('p.state_since', AFTER_NO_MATCH));
waitsForCoach(
  'still',
  plan('latest.at', `p.hidden_at is null and p.state in (${STILL}) and p.state_since < $3::date - ${STILL_DAYS} and latest.at < $3::date - ${STILL_DAYS} and not (${AFTER_NO_MATCH})`, 'cross join lateral (select max(e.at) as at from plan_event e where e.plan_id = p.id) latest'),
);
