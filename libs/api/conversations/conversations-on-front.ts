import { ofPlace, onFront } from '#platform/front';

onFront(
  { name: 'conversations', sort: 'new', statement: `select 'conversation', c.id, c.question, '/gesprekken/' || c.id, c.opens_at, c.closes_at, '', c.municipality_id, c.area_id from conversation c where c.opens_at <= brink_now() and c.closes_at > brink_now() and ${ofPlace('c')} order by c.opens_at desc, c.id desc limit $3` },
  { name: 'conversations-told', sort: 'came', statement: `select case when c.outcome is null then 'conversation-closed' else 'conversation-told' end, c.id, c.question, '/gesprekken/' || c.id, coalesce(c.outcome_at, c.closed_at), null::timestamptz, '', c.municipality_id, c.area_id from conversation c where c.closed_at is not null and ${ofPlace('c')} order by coalesce(c.outcome_at, c.closed_at) desc, c.id desc limit $3` },
);
