import { app, withServer } from '#platform/testing';

withServer();

const take = async (name: string): Promise<{ type: string | null; kept: string | null; text: string }> => {
  const answer = await fetch(`${app.origin}/data/${name}`);
  expect(answer.status).toBe(200);
  return { type: answer.headers.get('content-type'), kept: answer.headers.get('cache-control'), text: await answer.text() };
};
/** Lines of a file without quoted line ends. */
const linesOf = (text: string): string[] => text.trimEnd().split('\r\n');

describe('open data', () => {
  it('holds every public plan once, and none that is not', async () => {
    await app.sql(`update plan set title = '=HYPERLINK("x")', summary = E'one, "two"\nthree' where id = (select id from plan where published_at is not null order by id limit 1)`);
    const { type, kept, text } = await take('plans.csv');
    const plans = await app.sql<{ id: string; public: boolean }>('select id, published_at is not null as public from plan order by id');
    expect([type, kept]).toEqual(['text/csv; charset=utf-8', 'public, max-age=3600']);
    expect(plans.filter((plan) => text.includes(plan.id)).map(({ id }) => id)).toEqual(plans.filter((plan) => plan.public).map(({ id }) => id));
    expect(plans.some((plan) => !plan.public)).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x"")","one, ""two""\nthree"`);
    expect(linesOf(text)[0]).toMatch(/^id,address,kind,title/);
  });

  it('says the same on a map, with nothing of who does not live on it', async () => {
    const { type, text } = await take('plans.geojson');
    const { features } = JSON.parse(text) as { features: { id: string; geometry: { coordinates: number[] } | null; properties: { title: string; address: string } }[] };
    const [{ count, placed } = { count: 0, placed: 0 }] = await app.sql<{ count: number; placed: number }>('select count(*)::int as count, count(lat)::int as placed from plan where published_at is not null');
    expect(type).toBe('application/geo+json; charset=utf-8');
    expect([features.length, features.filter(({ geometry }) => geometry !== null).length]).toEqual([count, placed]);
    for (const { geometry } of features) if (geometry !== null) expect([geometry.coordinates[0]! > 5 && geometry.coordinates[0]! < 8, geometry.coordinates[1]! > 52 && geometry.coordinates[1]! < 54]).toEqual([true, true]);
  });

  it('tells closed rounds that everybody may read, with the file to count them again', async () => {
    const { text } = await take('rounds.csv');
    const rounds = await app.sql<{ id: string; open: boolean }>(`select id, state = 'closed' and association_id is null as open from round order by id`);
    expect(rounds.filter(({ id }) => text.includes(id)).map(({ id }) => id)).toEqual(rounds.filter(({ open }) => open).map(({ id }) => id));
    const [file] = linesOf(text)[1]!.split(',').slice(2, 3);
    expect((await fetch(app.origin + new URL(file!).pathname)).status).toBe(200);
  });

  it('names nobody', async () => {
    const all = (await Promise.all(['plans.csv', 'plans.geojson', 'rounds.csv'].map(take))).map(({ text }) => text).join('');
    const people = await app.sql<{ id: string; email: string | null }>('select id, email from person');
    expect(people.filter(({ id, email }) => all.includes(id) || (email !== null && all.includes(email)))).toEqual([]);
  });

  it('is described for machines, and each file that is described is there', async () => {
    const catalogue = JSON.parse((await take('catalogue.jsonld')).text) as { 'dcat:dataset': { 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[] };
    const files = catalogue['dcat:dataset'].flatMap((set) => set['dcat:distribution'].map((one) => new URL(one['dcat:downloadURL']['@id']).pathname));
    expect(files).toEqual(['/data/plans.csv', '/data/plans.geojson', '/data/rounds.csv']);
    for (const file of files) expect((await fetch(app.origin + file)).status).toBe(200);
  });
});
