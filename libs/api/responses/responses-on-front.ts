import { needsPeople } from '#platform/front';

needsPeople({ name: 'answers-due', statement: `select 'answer', '', '/gemeentewerk', min(p.due_on)::timestamp at time zone 'Europe/Amsterdam', count(*)::int from plan p where p.municipality_id = any($2::uuid[]) and p.state = 'awaiting-response' having count(*) > 0` });
