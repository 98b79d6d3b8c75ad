import { app, withServer } from '#platform/testing';

let year = 0;
withServer();
beforeAll(async () => {
  year = (await app.sql<{ year: number }>(`select extract(year from brink_now() at time zone 'Europe/Amsterdam')::int as year`))[0]?.year ?? 0;
  // 14 and 16 both occur: here nobody takes part before 16
  await app.sql(`update ordinance o set data = jsonb_set(jsonb_set(o.data, '{supportAgeFrom}', '16'), '{kinds}', (select jsonb_object_agg(k.key, k.value || '{"ageFrom": 16}') from jsonb_each(o.data -> 'kinds') k)) from municipality m where m.id = o.municipality_id and m.slug = 'tynaarlo'`);
});

const area = async (municipality: string, slug: string): Promise<string> => (await app.sql<{ id: string }>(`select a.id from area a join municipality m on m.id = a.municipality_id where m.slug = $1 and a.slug = $2`, [municipality, slug]))[0]?.id ?? '';
const register = async (birthYear: number | null) => app.visitor().act('register', { name: 'Jonge Inwoner', email: `jong${birthYear ?? 'geen'}@brink.example`, password: 'een zin die lang genoeg is', birthYear, locale: 'nl', next: null });
const DALEN = '01900008-0000-7000-8000-000000000002';
const PLAN = 'query ($id: ID!) { plan(id: $id) { supportAgeFrom viewerTooYoung viewerCan { support } } }';
interface Shown {
  plan: { supportAgeFrom: number; viewerTooYoung: boolean; viewerCan: { support: boolean } };
}

describe('ages of the ordinances', () => {
  it('an account is from the lowest age of all municipalities, counted from 1 January of the year in which one turns it', async () => {
    const tooYoung = await register(year - 13);
    expect(tooYoung.problems).toEqual([{ code: 'TOO_YOUNG', path: ['birthYear'], data: [{ name: 'age', value: '14' }] }]);
    expect(await app.sql(`select 1 from person where email like 'jong%'`)).toEqual([]);
    expect((await register(year - 14)).problems).toEqual([]);
    expect((await register(null)).problems).toEqual([{ code: 'REQUIRED', path: ['birthYear'], data: [] }]);
    expect(await (await app.as('nieuw')).refusals('changeProfile', { name: 'Nieuw', locale: 'nl', birthYear: null })).toEqual(['REQUIRED birthYear']);
  });

  it('a place to live asks the age of its own municipality: what fits in one is too young in another', async () => {
    const nieuw = await app.as('nieuw');
    const choose = async (municipality: string, slug: string, age: number) => (await nieuw.act('chooseResidence', { areaId: await area(municipality, slug), birthYear: year - age })).problems;
    expect(await choose('tynaarlo', 'zuidlaren', 15)).toEqual([{ code: 'TOO_YOUNG', path: ['birthYear'], data: [{ name: 'age', value: '16' }] }]);
    expect(await choose('coevorden', 'aalden', 13)).toEqual([{ code: 'TOO_YOUNG', path: ['birthYear'], data: [{ name: 'age', value: '14' }] }]);
    expect((await app.sql<{ birthYear: number }>(`select birth_year as "birthYear" from person where email = 'nieuw@brink.example'`))[0]?.birthYear).toBe(1990);
    expect(await choose('tynaarlo', 'zuidlaren', 16)).toEqual([]);
    expect(await choose('coevorden', 'aalden', 14)).toEqual([]);
  });

  it('who is too young reads on the plan from which age one supports it, and is refused; in the year of the birthday they can', async () => {
    await app.sql(`update person set birth_year = $1 where email = 'anna@brink.example'`, [year - 13]);
    const anna = await app.as('anna');
    expect((await anna.ask<Shown>(PLAN, { id: DALEN })).plan).toEqual({ supportAgeFrom: 14, viewerTooYoung: true, viewerCan: { support: false } });
    expect((await app.visitor().ask<Shown>(PLAN, { id: DALEN })).plan.viewerTooYoung).toBe(false);
    expect(await anna.refusals('supportPlan', { planId: DALEN })).toEqual(['TOO_YOUNG']);
    await app.sql(`update person set birth_year = $1 where email = 'anna@brink.example'`, [year - 14]);
    expect((await anna.ask<Shown>(PLAN, { id: DALEN })).plan).toMatchObject({ viewerTooYoung: false, viewerCan: { support: true } });
    expect(await anna.refusals('supportPlan', { planId: DALEN })).toEqual([]);
  });

  it('a round says from which age one votes', async () => {
    const { round } = await app.visitor().ask<{ round: { voteAgeFrom: number | null } }>('{ round(id: "0190000d-0000-7000-8000-000000000005") { voteAgeFrom } }');
    expect(round.voteAgeFrom).toBe(16);
  });
});
