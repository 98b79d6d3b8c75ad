import { needsPeople } from '#platform/front';
import { COACH_STAYS } from './coaching.query.js';

const OWN_SIDE = `(r.author_id = $1::uuid or r.association_id = any($4::uuid[]) or (r.role = 'official' and exists (select 1 from staff_role s where s.person_id = $1::uuid and s.municipality_id = r.municipality_id and s.role = 'official' and s.until is null)))`;
/** What the coach wrote last, and for how long that still asks for an answer. */
const SAID_LAST = `(select m.side from coaching_message m where m.request_id = r.id and m.at > brink_now() - interval '14 days' order by m.at desc, m.id desc limit 1)`;
const VISIT_AT = `(select min(coalesce(v.starts_at, g.starts_at)) from coaching_visit v left join gathering g on g.id = v.gathering_id where v.request_id = r.id and v.cancelled_at is null and g.cancel_reason is null and coalesce(v.starts_at, g.starts_at) between brink_now() and brink_now() + interval '30 days')`;
needsPeople(
  { name: 'coaching-led', statement: `select 'coaching', r.subject, '/hulpvragen/' || r.id, r.due_on::timestamp at time zone 'Europe/Amsterdam', 1 from coaching_request r where r.state = 'taken' and (r.coach_id = $1::uuid or coach_deputy(r.coach_id, r.municipality_id) = $1::uuid) and r.municipality_id = any($3::uuid[]) order by r.due_on limit 5` },
  {
    name: 'coaching-asked',
    statement: `select 'coaching-asked', '', '/werkplek', min(r.due_on)::timestamp at time zone 'Europe/Amsterdam', count(*)::int from coaching_request r where r.municipality_id = any($3::uuid[]) and r.author_id <> $1::uuid and (r.state = 'asked' or (r.state = 'taken' and not ${COACH_STAYS})) having count(*) > 0`,
  },
  { name: 'coaching-said', statement: `select 'coaching-reply', r.subject, '/hulpvragen/' || r.id, null::timestamptz, 1 from coaching_request r where r.state = 'taken' and ${OWN_SIDE} and ${SAID_LAST} = 'coach' limit 5` },
  { name: 'coaching-visits', statement: `select 'visit', r.subject, '/hulpvragen/' || r.id, ${VISIT_AT}, 1 from coaching_request r where r.state = 'taken' and (${OWN_SIDE} or r.coach_id = $1::uuid) and ${VISIT_AT} is not null limit 5` },
);
