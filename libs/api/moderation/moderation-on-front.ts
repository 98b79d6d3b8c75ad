import { needsPeople } from '#platform/front';

needsPeople({ name: 'reviews-due', statement: `select 'review', '', '/werkplek', min(p.due_on)::timestamp at time zone 'Europe/Amsterdam', count(*)::int from plan p where p.municipality_id = any($3::uuid[]) and p.state = 'in-review' having count(*) > 0` });
