import { Database, newId } from '#platform/database';
import { Events } from '#platform/events';
import { app, withServer } from '#platform/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

withServer();

const DALEN = '01900008-0000-7000-8000-000000000002';
const NEWS = '{ unreadNotices notices { nodes { id kind act title path read } pageInfo { hasNextPage endCursor } } }';
interface News {
  unreadNotices: number;
  notices: { nodes: { id: string; kind: string; act: string; title: string; path: string; read: boolean }[] };
}
const municipalityId = async (slug: string): Promise<string> => (await app.sql<{ id: string }>('select id from municipality where slug = $1', [slug]))[0]?.id ?? '';

describe('what people are told', () => {
  it('who follows, supports or wrote a plan is told once, by what concerns them most; who did it is not', async () => {
    const [anna, dirk, fenna] = [await app.as('anna'), await app.as('dirk'), await app.as('fenna')];
    expect(await anna.refusals('supportPlan', { planId: DALEN })).toEqual([]);
    expect(await anna.refusals('follow', { kind: 'PLAN', id: DALEN })).toEqual([]);
    expect(await fenna.refusals('follow', { kind: 'MUNICIPALITY', id: await municipalityId('coevorden') })).toEqual([]);
    const { plan } = await dirk.ask<{ plan: { version: number; title: string; summary: string; body: string; themes: string[]; costCents: number } }>('query ($id: ID!) { plan(id: $id) { version title summary body themes costCents } }', { id: DALEN });
    const { version, ...words } = plan;
    expect(await dirk.refusals('changePlan', { planId: DALEN, version, words: { ...words, kind: 'PLAN', title: 'Veilig oversteken bij de basisschool' } })).toEqual([]);
    await app.work();
    expect((await anna.ask<News>(NEWS)).notices.nodes).toMatchObject([{ kind: 'SUPPORTED', act: 'change', title: 'Veilig oversteken bij de basisschool', path: `/plannen/${DALEN}`, read: false }]);
    expect((await fenna.ask<News>(NEWS)).notices.nodes).toMatchObject([{ kind: 'FOLLOWED', act: 'change' }]);
    expect((await dirk.ask<News>(NEWS)).notices.nodes).toEqual([]);
    await app.work();
    expect((await anna.ask<News>(NEWS)).unreadNotices).toBe(1);
  });

  it('nobody can follow what does not exist for them, with the same answer as for what does not exist at all', async () => {
    const [eva, bert] = [await app.as('eva'), await app.as('bert')];
    const saved = await bert.act('saveDraft', { areaId: await app.areaOf('aalden'), words: { kind: 'WISH', title: 'Geheim', summary: '', body: '', themes: [] } }, 'planId');
    const hidden = await eva.act('follow', { kind: 'PLAN', id: saved['planId'] });
    expect(hidden).toEqual(await eva.act('follow', { kind: 'PLAN', id: '01900008-0000-7000-8000-999999999999' }));
    expect(hidden.problems.map((p) => p.code)).toEqual(['NOT_FOUND']);
  });

  it('what is addressed to you goes out at once by mail, with one click to stop it; the rest in one weekly letter', async () => {
    const olaf = await app.as('olaf');
    const planId = '01900008-0000-7000-8000-000000000001';
    expect(await olaf.refusals('respond', { planId, outcome: 'ADOPTED', summary: 'Wij doen dit graag voor het dorp.', reasons: 'Het past bij ons beleid, en de grond is van ons.' })).toEqual([]);
    await app.work();
    const toCarla = (await app.mails()).filter((m) => m.email === 'carla@brink.example' && m.template === 'notice');
    expect(toCarla).toHaveLength(1);
    const stop = new URL(toCarla[0]?.data['unsubscribe'] ?? '', app.origin);
    expect((await fetch(stop, { method: 'POST' })).status).toBe(204);
    expect((await fetch(new URL('/afmelden?sleutel=wrong&soort=own-plan', app.origin), { method: 'POST' })).status).toBe(404);
    const carla = await app.as('carla');
    const { noticeSettings } = await carla.ask<{ noticeSettings: { kind: string; mail: string }[] }>('{ noticeSettings { kind mail } }');
    expect(noticeSettings).toContainEqual({ kind: 'OWN_PLAN', mail: 'NEVER' });

    // this week's letters went with what is new where people live; what they were told since then is in the next
    const withNews = async (): Promise<[string | null, string[]][]> => (await app.mails()).flatMap((m) => (m.template === 'weekly' && m.data['items'] !== '[]' ? [[m.email, (JSON.parse(m.data['items'] ?? '[]') as { act: string }[]).map(({ act }) => act).sort()]] : []));
    expect(await withNews()).toEqual([]);
    await app.wait('7 days');
    await app.work();
    expect(new Map(await withNews())).toEqual(new Map([['anna@brink.example', ['change']], ['fenna@brink.example', ['adopt', 'change']]]));
    await app.wait('7 days');
    await app.work();
    expect((await withNews()).filter(([email, acts]) => email === 'fenna@brink.example' && acts.includes('change'))).toHaveLength(1);
  });

  it('the unread count arrives live over the socket, and stops with the session', async () => {
    const dirk = await app.as('dirk');
    const origin = 'http://localhost:3000';
    class OwnSite extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie: dirk.cookie, origin } });
      }
    }
    const client = createClient({ url: `${app.origin.replace('http', 'ws')}/graphql`, webSocketImpl: OwnSite, retryAttempts: 0 });
    const counts: number[] = [];
    const over = new Promise<void>((resolve, reject) => {
      client.subscribe<{ noticesChanged: number }>({ query: 'subscription { noticesChanged }' }, { next: ({ data }) => void counts.push(data?.noticesChanged ?? -1), error: reject, complete: resolve });
    });
    const until = async (n: number): Promise<void> => {
      for (let i = 0; i < 200 && counts.length < n; i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    };
    await until(1);
    const before = counts[0] ?? 0;
    expect(await (await app.as('coach')).refusals('enterPaperSupport', { planId: DALEN, names: 3, note: 'Lijst in de kast van het dorpshuis' })).toEqual([]);
    const [list] = await app.sql<{ id: string }>('select id from paper_list where plan_id = $1', [DALEN]);
    const third = await app.as('griffie');
    expect(await third.refusals('confirmPaperSupport', { listId: list?.id })).toEqual([]);
    await app.work();
    await until(2);
    expect(counts).toEqual([before, before + 1]);
    await dirk.send('mutation { signOutEverywhere { problems { code } } }');
    await (await app.as('bert')).act('markNoticesRead', { ids: null });
    await app.sql(`select pg_notify('brink_live', json_build_object('topic', 'notices:' || id, 'data', json_build_object())::text) from person where email = 'dirk@brink.example'`);
    await over;
    expect(counts).toHaveLength(2);
    await client.dispose();
  });

  it('a listener whose socket is gone stops listening at once, also when no news comes', async () => {
    const { Live } = await import('#platform/live');
    const heard = app.app.get(Live).subscribe('nobody:speaks', { sessionSecret: null, actor: { personId: null } } as never, () => Promise.resolve('shown'));
    expect(await heard.next()).toEqual({ value: 'shown', done: false });
    const waiting = heard.next();
    await heard.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });

  it('where one who listens to an event fails, the others have heard it, and do not hear it again', async () => {
    const fenna = await app.as('fenna');
    await fenna.act('follow', { kind: 'MUNICIPALITY', id: await municipalityId('coevorden') });
    const event = (eventId: string) => ({ name: 'plan.moved', data: { planId: DALEN, eventId, actorId: null, act: 'change' } });
    const unread = async (): Promise<number> => (await fenna.ask<News>(NEWS)).unreadNotices;
    const hearers = [
      { listener: 'Nobody.planMoved', delivery: newId() },
      { listener: 'Tell.planMoved', delivery: newId() },
    ];
    const before = await unread();
    for (const _ of ['at first', 'and again']) await expect(app.app.get(Events).deliver({ hearers, event: event(newId()) })).rejects.toThrow('nobody listens');
    expect(await unread()).toBe(before + 1);
    await app.app.get(Events).deliver({ listener: 'Tell.planMoved', delivery: newId(), event: event(newId()) });
    expect(await unread()).toBe(before + 2);
  });

  it('the same people are told of much at once, the most concerned of each first, without waiting in a circle', async () => {
    // an author who made an account after the officials: a step tells the author first, and who tells them all by name tells them in the order of the table
    await app.sql(`update plan set author_id = (select id from person where email = 'hanna@brink.example') where id = $1`, [DALEN]);
    const people = (await app.sql<{ id: string }>(`select id from person where email like any (array['olaf@%', 'petra@%', 'hanna@%'])`)).map(({ id }) => id);
    const moved = { name: 'plan.moved', data: { planId: DALEN, actorId: null, act: 'reach-threshold' } };
    const told = { name: 'people.told', data: { kind: 'own-plan', act: 'change', title: 'Samen', path: '/', people: people.join() } };
    const deliver = (n: number): Promise<void> =>
      app.app.get(Events).deliver(n % 2 === 0 ? { listener: 'Tell.planMoved', delivery: newId(), event: { ...moved, data: { ...moved.data, eventId: newId() } } } : { listener: 'TellPeople.told', delivery: newId(), event: { ...told, data: { ...told.data, key: `circle:${n}` } } });
    await Promise.all(Array.from({ length: 8 }, (_, n) => deliver(n)));
    expect(await app.sql(`select count(distinct person_id)::int as people, count(*)::int as n from notice where key like 'circle:%'`)).toEqual([{ people: 3, n: 12 }]);
    // each connection tells of its circles with the first thing it does a second later
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const database = app.app.get(Database);
    await Promise.all(Array.from({ length: 10 }, () => database.read('tell', 'select pg_sleep(0.2)')));
    expect(await app.sql('select deadlocks::int from pg_stat_database where datname = current_database()')).toEqual([{ deadlocks: 0 }]);
  });
});
