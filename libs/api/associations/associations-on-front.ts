import { waitsForCoach } from '#platform/desk';
import { needsPeople } from '#platform/front';
import { TODAY } from './association.repository.js';

const OPEN = `x.expires_at > brink_now()`;
/** Nobody else is on the board than who proposed: then a coach is the second person. */
const COACH_CONFIRMS = `(x.by_staff or not exists (select 1 from association_member m where m.association_id = x.association_id and m.role <> 'member' and m.person_id <> x.proposed_by and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY})))`;
/** No coach is the second person of an association that is their own. */
const NOT_OWN = (person: string): string => `not exists (select 1 from association_member n where n.association_id = x.association_id and n.person_id = ${person} and (n.until is null or n.until >= ${TODAY}))`;
const PAGE = `'/verenigingen/' || m.slug || '/' || o.slug`;
needsPeople(
  {
    name: 'association-invitations',
    statement: `select 'invitation', o.name, '/verenigingen/mijn', i.expires_at, 1 from person p join invited_address d on lower(d.email) = lower(p.email) join association_invitation i on i.id = d.id join association o on o.id = i.association_id
      where p.id = $1::uuid and p.email_confirmed_at is not null and i.state = 'open' and i.expires_at > brink_now() order by i.expires_at limit 5`,
  },
  { name: 'association-requests', statement: `select 'join-request', o.name, ${PAGE} || '/leden', null::timestamptz, count(*)::int from association_request r join association o on o.id = r.association_id join municipality m on m.id = o.municipality_id where r.association_id = any($4::uuid[]) and r.state = 'open' and r.person_id <> $1::uuid group by o.id, m.id limit 5` },
  { name: 'association-acts', statement: `select 'association-act', o.name, ${PAGE} || '/leden', min(x.expires_at), count(*)::int from association_act x join association o on o.id = x.association_id join municipality m on m.id = o.municipality_id where x.association_id = any($4::uuid[]) and x.state = 'open' and not x.by_staff and x.proposed_by <> $1::uuid and ${OPEN} group by o.id, m.id limit 5` },
  { name: 'association-seats', statement: `select 'seat', coalesce(o.name, x.data ->> 'name', ''), '/verenigingen/mijn', x.expires_at, 1 from association_acceptance c join association_act x on x.id = c.act_id left join association o on o.id = x.association_id where c.person_id = $1::uuid and c.accepted_at is null and x.state in ('open', 'accepting') and ${OPEN} limit 5` },
  {
    name: 'association-acts-of-coach',
    statement: `select 'association-work', '', '/verenigingen/werk', min(x.expires_at), count(*)::int from association_act x where x.municipality_id = any($3::uuid[]) and x.state = 'open' and x.proposed_by <> $1::uuid and ${OPEN} and ${COACH_CONFIRMS}
      and ${NOT_OWN('$1::uuid')} having count(*) > 0`,
  },
);
waitsForCoach(
  'association-act',
  `select x.id, x.municipality_id, o.area_id, coalesce(o.name, x.data ->> 'name', ''), '/verenigingen/werk', x.proposed_at, (x.expires_at at time zone 'Europe/Amsterdam')::date, null::uuid, null::int from association_act x left join association o on o.id = x.association_id
   where x.municipality_id = any($1::uuid[]) and x.state = 'open' and x.proposed_by <> $2::uuid and ${OPEN} and ${COACH_CONFIRMS} and ${NOT_OWN('$2::uuid')}`,
);
