import { messagesFor } from '#contract/catalogue';
import { JobRunner } from '#platform/jobs';
import { renderMail } from '#platform/mail';
import { app, withServer } from '#platform/testing';

let here = { municipality: '', area: '' };
withServer();
beforeAll(async () => {
  here = (await app.sql<typeof here>(`select m.id as municipality, a.id as area from municipality m join area a on a.municipality_id = m.id where m.slug = 'coevorden' and a.slug = 'aalden'`))[0] ?? here;
});

interface Line {
  kind: string;
  title: string;
  path: string;
}
const letters = async (): Promise<{ email: string | null; data: Record<string, string> }[]> => (await app.mails()).filter((mail) => mail.template === 'weekly');
const lines = (data: Record<string, string>, part: string): Line[] => JSON.parse(data[part] ?? '[]') as Line[];
const letterOf = async (key: string): Promise<Record<string, string> | undefined> => (await letters()).findLast(({ email }) => email === `${key}@brink.example`)?.data;
const inDays = (days: number): Promise<string> => app.after(days * 86_400_000);
const toMonday = async (): Promise<void> => app.wait(`${8 - ((await app.sql<{ d: number }>(`select extract(isodow from brink_now() at time zone 'Europe/Amsterdam')::int as d`))[0]?.d ?? 1)} days`);

describe('the weekly letter', () => {
  it('stays away when nothing is new, whatever waits for somebody', async () => {
    await app.wait('70 days');
    await app.work();
    await toMonday();
    await app.work();
    const before = (await letters()).length;
    const anna = await app.as('anna');
    await anna.act('saveDraft', { areaId: here.area, words: { kind: 'WISH', title: 'Een bankje', summary: '', body: '', themes: [] } }, 'planId');
    await app.wait('21 days');
    await app.work();
    const written = (await letters()).slice(before).filter(({ email }) => email === 'anna@brink.example' || email === 'eva@brink.example');
    expect(written).toEqual([]);
  });

  it('brings conversations, stories and gatherings of where one lives and of what one follows, with what needs one; each thing once', async () => {
    const [olaf, fenna, nieuw] = [await app.as('olaf'), await app.as('fenna'), await app.as('nieuw')];
    await toMonday();
    expect(await fenna.refusals('follow', { kind: 'AREA', id: here.area })).toEqual([]);
    expect(await nieuw.refusals('changeNoticeSetting', { kind: 'FOLLOWED', mail: 'NEVER' })).toEqual([]);
    const statements = ['De brink blijft groen.', 'De school blijft open.', 'De bus rijdt vaker.'];
    const talk = { municipalityId: here.municipality, areaId: here.area, associationId: null, question: 'Hoe blijft Aalden leefbaar?', explanation: '', statements, opensAt: await inDays(0), closesAt: await inDays(30) };
    expect(await olaf.refusals('startConversation', talk)).toEqual([]);
    const words = { title: 'De brink is opgeknapt', body: 'Met veertig buren, twee kruiwagens en koffie van de bakker.', worksWhen: '', askWhom: '', themes: ['GREEN'] };
    expect(await olaf.refusals('shareKnowledge', { kind: 'STORY', municipalityId: here.municipality, words })).toEqual([]);
    await app.sql(`update notice set read_at = brink_now()`);
    const earlier = await letterOf('nieuw');
    await app.wait('1 day');
    await Promise.all([app.app.get(JobRunner).sweep(), app.app.get(JobRunner).sweep(), app.app.get(JobRunner).sweep()]);
    const annas = await letterOf('anna');
    expect(lines(annas ?? {}, 'fresh').map(({ title }) => title)).toEqual(expect.arrayContaining(['Hoe blijft Aalden leefbaar?', 'De brink is opgeknapt']));
    expect(lines(annas ?? {}, 'needs').map(({ kind }) => kind)).toContain('draft');
    expect(lines((await letterOf('fenna')) ?? {}, 'fresh').map(({ title }) => title)).toContain('Hoe blijft Aalden leefbaar?');
    const dirks = lines((await letterOf('dirk')) ?? {}, 'fresh').map(({ title }) => title);
    expect([dirks.includes('De brink is opgeknapt'), dirks.includes('Hoe blijft Aalden leefbaar?')]).toEqual([true, false]);
    expect(await letterOf('nieuw')).toEqual(earlier);
  });

  it('comes once a week to each, also when several workers write at the same time', async () => {
    const written = async (): Promise<{ mails: number; taken: number; twice: number }[]> =>
      app.sql(`select (select count(*)::int from mail where template = 'weekly' and created_at > brink_now() - interval '6 days') as mails, count(*)::int as taken, count(*)::int - count(distinct person_id)::int as twice from weekly_letter where week = date_trunc('week', brink_now() at time zone 'Europe/Amsterdam')::date`);
    const [first] = await written();
    expect([first?.mails, first?.twice]).toEqual([first?.taken, 0]);
    expect(first?.taken).toBeGreaterThan(2);
    await app.wait('1 day');
    await app.work();
    expect((await written())[0]).toEqual(first);
  });

  it('reads the same as text and as HTML, in both languages, with a link for each line and one click to stop it', async () => {
    const data = (await letterOf('anna')) ?? {};
    for (const locale of ['nl', 'en'] as const) {
      const { text, html, headers, subject } = renderMail(locale, 'weekly', { ...data, fresh: JSON.stringify([{ kind: 'story', title: 'Fietsen & <wandelen>', path: '/verhalen/1', area: null, municipality: 'Coevorden', until: null }]) }, 'https://brink.example');
      expect(subject).toMatch(/1/);
      expect(text).toContain(`${messagesFor(locale).front.kinds['story']}: Fietsen & <wandelen> (Coevorden)\n  https://brink.example/verhalen/1`);
      expect(html).toContain('<a href="https://brink.example/verhalen/1"');
      expect(html).not.toContain('<wandelen>');
      expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    }
    expect((await fetch(new URL(data['unsubscribe'] ?? '', app.origin), { method: 'POST' })).status).toBe(204);
    const [olaf, before] = [await app.as('olaf'), (await letters()).filter(({ email }) => email === 'anna@brink.example').length];
    await toMonday();
    const words = { title: 'Het dorpshuis is weer open', body: 'Met muziek, koffie en heel veel vrijwilligers uit het dorp.', worksWhen: '', askWhom: '', themes: ['GREEN'] };
    expect(await olaf.refusals('shareKnowledge', { kind: 'STORY', municipalityId: here.municipality, words })).toEqual([]);
    await app.work();
    expect((await letters()).filter(({ email }) => email === 'anna@brink.example')).toHaveLength(before);
    expect(lines((await letterOf('bert')) ?? {}, 'fresh').map(({ title }) => title)).toContain('Het dorpshuis is weer open');
  });
});
