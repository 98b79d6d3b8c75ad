import { app, as, news } from '#platform/testing';
import { act, ask, desk, inDays, onDesk, people, places, read, withCoaching } from './coaching-requests.js';

withCoaching();

describe('the desk', () => {
  it('joins requests, moderation and plans that stand still, the oldest promise first, page by page', async () => {
    const found = await desk('coach', 'mine: false');
    expect(new Set(found.map((item) => item.id)).size).toBe(found.length);
    const promised = found.map((item) => item.dueOn).filter((day) => day !== null);
    expect(found.slice(0, promised.length).map((item) => item.dueOn)).toEqual([...promised].sort());
    expect(found.map((item) => item.kind)).toEqual(expect.arrayContaining(['COACHING', 'REVIEW', 'CALL']));
    expect(new Set(found.map((item) => item.municipalityName))).not.toContain('Tynaarlo');
    expect((await desk('coach2', 'mine: false, municipality: "tynaarlo"')).every((item) => item.municipalityName === 'Tynaarlo')).toBe(true);
    expect((await desk('coach', 'mine: false, kind: REVIEW')).every((item) => item.kind === 'REVIEW')).toBe(true);
    for (const key of ['olaf', 'anna', 'beheer']) expect([key, await desk(key, 'mine: false')]).toEqual([key, []]);
  });

  it('shows what waits for a second person, for a coach to lead and to review, and not to who was the first', async () => {
    const area = await app.areaOf('aalden');
    const [visit, act] = ['01900008-0000-7000-8000-000000008805', '01900008-0000-7000-8000-000000008806'];
    await app.sql(`insert into residence_visit (id, person_id, municipality_id, area_id, seen_by, seen_at) values ($1, $2, $3, $4, $5, brink_now())`, [visit, people['dirk'], places['coevorden'], area, people['coach']]);
    await app.sql(`insert into association_act (id, municipality_id, kind, subject_id, data, by_staff, reason, proposed_by, proposed_at, expires_at, state) values ($1, $2, 'found', $1, '{"name": "Wijkvereniging De Loo"}', true, '', $3, brink_now(), brink_now() + interval '14 days', 'open')`, [act, places['coevorden'], people['coach']]);
    const consent = (await app.sql<{ id: string }>(`select id from consent_process where municipality_id = $1 and closed_at is null limit 1`, [places['coevorden']]))[0]?.id ?? '';
    const statement = (await app.sql<{ id: string }>(`select id from conversation_statement where municipality_id = $1 and state = 'in-review' limit 1`, [places['coevorden']]))[0]?.id ?? '';
    const seen = async (key: string): Promise<(string | undefined)[]> => {
      const found = await desk(key, 'mine: false');
      return [visit, act, consent, statement].map((id) => found.find((item) => item.id === id)?.kind);
    };
    expect(await seen('coach2')).toEqual(['RESIDENCE', 'ASSOCIATION_ACT', 'CONSENT', 'STATEMENT']);
    expect(await seen('coach')).toEqual([undefined, undefined, 'CONSENT', 'STATEMENT']);
  });

  it('shows an answer that is late, a round without a match, and a plan with nothing new for sixty days', async () => {
    const [answer, talk] = await app.sql<{ id: string }>(`select id from plan where municipality_id = $1 and published_at is not null order by id limit 2`, [places['coevorden']]);
    const still = { id: '01900008-0000-7000-8000-000000008804' };
    const columns = (await app.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'plan' and is_generated = 'NEVER' and column_name <> 'id'`)).map((column) => column.name).join();
    const event = (planId: string | undefined, act: string, from: string, to: string, daysAgo: number): Promise<object[]> =>
      app.sql(`insert into plan_event (id, municipality_id, plan_id, at, act, from_state, to_state, role, data, public) values (gen_random_uuid(), $1, $2, brink_now() - make_interval(days => $3), $4, $5, $6, 'system', '{}', true)`, [places['coevorden'], planId, daysAgo, act, from, to]);
    await app.sql(`insert into plan (id, ${columns}) select $1::uuid, ${columns} from plan where id = $2`, [still.id, talk?.id]);
    await app.sql(`update plan set state = 'awaiting-response', due_on = (brink_now() at time zone 'Europe/Amsterdam')::date - 1, clock_from = current_date - 60, paused_since = null where id = $1`, [answer?.id]);
    await app.sql(`update plan set state = 'co-decide', due_on = null, clock_from = null where id = $1`, [talk?.id]);
    await event(talk?.id, 'close-without-match', 'deciding', 'co-decide', 0);
    await app.sql(`update plan set state = 'under-way', due_on = null, clock_from = null, state_since = brink_now() - interval '90 days' where id = $1`, [still.id]);
    await event(still.id, 'start', 'decided', 'under-way', 80);
    const kinds = async (): Promise<(string | undefined)[]> => Promise.all([answer, talk, still].map(async (plan) => (await onDesk('coach', plan?.id ?? ''))?.kind));
    expect(await kinds()).toEqual(['LATE_ANSWER', 'TALK', 'STILL']);
    await app.sql(`update plan set paused_since = brink_now() where id = $1`, [answer?.id]);
    await event(still.id, 'post-update', 'under-way', 'under-way', 10);
    expect(await kinds()).toEqual([undefined, 'TALK', undefined]);
  });
});

describe('who stands in', () => {
  const away = (more: object = {}): Promise<string[]> => act('coach', 'announceAbsence', { fromDay: inDays(0), untilDay: inDays(6), deputies: [{ municipalityId: places['coevorden'], personId: people['coach2'] }], ...more });

  it('is a coach of that municipality, and not away on those days', async () => {
    expect(await away({ fromDay: inDays(-2), untilDay: inDays(-3) })).toEqual(['TOO_LATE fromDay', 'INVALID_FORMAT untilDay']);
    expect(await away({ deputies: [] })).toEqual(['REQUIRED deputies']);
    expect(await away({ deputies: [{ municipalityId: places['coevorden'], personId: people['olaf'] }] })).toEqual(['NOT_A_CHOICE deputies.0.personId']);
    expect(await away({ deputies: [{ municipalityId: places['tynaarlo'], personId: people['coach2'] }] })).toEqual(['NOT_FOUND deputies.0.municipalityId']);
    for (const key of ['olaf', 'anna']) expect(await act(key, 'announceAbsence', { fromDay: inDays(0), untilDay: inDays(6), deputies: [] })).toEqual(['NOT_ALLOWED']);
    expect(await act('coach2', 'announceAbsence', { fromDay: inDays(20), untilDay: inDays(21), deputies: [{ municipalityId: places['coevorden'], personId: people['coach'] }] })).toEqual([]);
    expect(await away({ fromDay: inDays(18), untilDay: inDays(20) })).toEqual(['UNAVAILABLE deputies.0.personId']);
  });

  it('sees what waits for the absent coach as theirs, gets the reminders, may act, and no longer when the time is over', async () => {
    const id = await ask('olaf');
    await act('coach', 'takeCoaching', { requestId: id });
    expect(await onDesk('coach2', id)).toBeUndefined();
    expect((await onDesk('coach2', id, 'mine: false'))?.standIn).toBe(false);
    const both = await Promise.all([away(), away()]);
    expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(both.filter((codes) => codes.length > 0)).toEqual([['DUPLICATE fromDay']]);
    expect(await news('coach2')).toContain('stand-in');
    expect(await onDesk('coach2', id)).toMatchObject({ standIn: true, forName: expect.stringContaining('Coby') });
    expect((await read('olaf', id))?.deputyName).toContain('Kees');
    expect(await act('coach2', 'sendCoachingMessage', { requestId: id, text: 'Ik vervang Coby deze week.', nextOn: inDays(1) })).toEqual([]);
    const told = async (): Promise<string[]> => (await app.sql<{ key: string }>(`select split_part(p.email, '@', 1) as key from notice n join person p on p.id = n.person_id where n.path = $1 and n.data ->> 'act' = 'coaching-reminder'`, [`/hulpvragen/${id}`])).map((row) => row.key);
    await app.wait('1 day');
    await app.work();
    expect(await told()).toEqual(['coach2']);
    await app.wait('3 days');
    await app.work();
    expect(await news('coach2')).toContain('coaching-overdue');
    await app.wait('3 days');
    expect(await onDesk('coach2', id)).toBeUndefined();
    expect((await read('olaf', id))?.deputyName).toBeNull();
    expect(await act('coach2', 'sendCoachingMessage', { requestId: id, text: 'Nog een bericht.' })).toEqual(['NOT_ALLOWED']);
    expect(await onDesk('coach', id)).toMatchObject({ overdue: true });
  });

  it('is told when the coach is back earlier; only whose absence it is ends it', async () => {
    const [absence] = await app.sql<{ id: string }>('select id from coach_absence where person_id = $1 and ended_at is null', [people['coach2']]);
    for (const key of ['coach', 'olaf']) expect(await act(key, 'endAbsence', { absenceId: absence?.id })).toEqual(['NOT_FOUND']);
    expect(await act('coach2', 'endAbsence', { absenceId: absence?.id })).toEqual([]);
    expect(await act('coach2', 'endAbsence', { absenceId: absence?.id })).toEqual(['ALREADY_DONE']);
    expect(await news('coach')).toContain('end-stand-in');
  });
});

describe('hours and forgetting', () => {
  it('are told by municipality and month, without a person or a word', async () => {
    const csv = await fetch(`${app.origin}/coaching/hours`, { method: 'POST', headers: { 'x-brink-request': '1', cookie: (await as('coach')).cookie } });
    const lines = (await csv.text()).trim().split('\r\n');
    expect(lines[0]).toBe('month,municipality,asked_by,requests,hours');
    expect(lines.slice(1).every((line) => /^\d{4}-\d\d,[^,]+,(official|association|author),\d+,\d+(\.\d+)?$/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes('Coevorden,official'))).toBe(true);
    expect((await (await as('olaf')).ask<{ coachingHours: object[] }>('{ coachingHours { month } }')).coachingHours).toEqual([]);
  });

  it('what coaches wrote to each other is gone a year after the end; the hours stay', async () => {
    await app.sql(`update coaching_request set ended_at = brink_now() - interval '400 days' where state = 'closed'`);
    const [before] = await app.sql<{ quarters: number }>('select sum(quarters)::int as quarters from coaching_hours');
    await app.work();
    const [after] = await app.sql<{ quarters: number; words: number; notes: number }>(
      `select (select sum(quarters)::int from coaching_hours) as quarters, (select count(*)::int from coaching_hours h join coaching_request r on r.id = h.request_id where r.state = 'closed' and h.done <> '') as words, (select count(*)::int from coaching_note n join coaching_request r on r.id = n.request_id where r.state = 'closed') as notes`,
    );
    expect(after).toEqual({ quarters: before?.quarters, words: 0, notes: 0 });
  });
});
