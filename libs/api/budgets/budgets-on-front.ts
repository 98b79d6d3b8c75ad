import { needsPeople, ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'budgets', sort: 'new', statement: `select 'budget-' || b.state, b.id, b.title, '/dorpsbudget/' || b.id, coalesce(b.vote_opened_at, b.opened_at), case b.state when 'voting' then b.closes_at else b.ideas_until end, '', b.municipality_id, b.area_id from budget b where b.state in ('gathering', 'voting') and ${ofPlace('b')} order by 5 desc, b.id desc limit $3` },
  { name: 'budgets-counted', sort: 'came', statement: `select 'budget-counted', b.id, b.title, '/dorpsbudget/' || b.id, b.closed_at, null::timestamptz, '', b.municipality_id, b.area_id from budget b where b.state = 'counted' and b.closed_at is not null and ${ofPlace('b')} order by b.closed_at desc, b.id desc limit $3` },
);
needsPeople(
  {
    name: 'budget-checks',
    statement: `select 'check-budget', b.title, '/dorpsbudget/' || b.id, b.check_until, 1 from budget b where b.state = 'checking' and b.municipality_id = any($2::uuid[])
      and exists (select 1 from staff_role s where s.person_id = $1::uuid and s.municipality_id = b.municipality_id and s.role = 'official' and s.until is null) order by b.check_until limit 5`,
  },
  {
  name: 'budget-votes',
  statement: `select 'vote', b.title, '/dorpsbudget/' || b.id, b.closes_at, 1, b.vote_id from budget_roll l join budget b on b.id = l.budget_id where l.person_id = $1::uuid and b.state = 'voting' and b.closes_at > brink_now()
    and not exists (select 1 from paper_voter w where w.vote_id = b.id and w.person_id = l.person_id and w.confirmed_at is not null) order by b.closes_at limit 5`,
  // one that was only begun is still to do
  cast: `select a.subject from asked a join budget b on b.vote_id = a.subject join budget_ballot x on x.budget_id = b.id and x.voter_key = a.key where x.receipt is not null`,
  },
);
