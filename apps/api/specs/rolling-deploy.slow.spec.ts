import { readFileSync } from 'node:fs';
import { app, withServer } from '#platform/testing';

// A server of the old version beside a database that the new one has migrated: each statement stays prepared on its connection, and must go on where tables grew meanwhile.

const documents = JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8')) as Record<string, string>;
/** Every question of the site that can be asked without telling about what. */
const questions = Object.entries(documents).filter(([, text]) => /^query \w+/.test(text) && !/^query [^{]*!/.test(text));
const PLAN = 'query ($id: ID!) { plan(id: $id) { id title supportCount } }';

withServer({ POOL_SIZE: '4' });

/** What the own documents of the site answer to somebody. */
async function asked(cookie: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [hash, text] of questions) {
    const body = JSON.stringify({ variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    const answer = await fetch(`${app.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-brink-request': '1', cookie }, body });
    const said = await answer.text();
    // how the house does tells the moment and the size of the database: an answer is all that stays
    found[/^query (\w+)/.exec(text)?.[1] ?? hash] = /^query Health\b/.test(text) ? said.replace(/:(\d+|"[^"]*")/g, ':') : said;
  }
  return found;
}

it('tables that grow under a server that goes on asking and writing: every answer is the same, and nothing fails', async () => {
  expect(questions.length).toBeGreaterThan(20);
  const people = [await app.as('anna'), await app.as('olaf'), await app.as('coach'), await app.as('beheer')];
  const [found] = await app.sql<{ id: string }>(`select p.id from plan p join municipality m on m.id = p.municipality_id where m.slug = 'coevorden' and p.state = 'gathering-support' order by 1 limit 1`);
  const planId = found?.id ?? '';
  const residents = await app.sql<{ id: string }>(`select person_id as id from residence r join municipality m on m.id = r.municipality_id join person p on p.id = r.person_id where m.slug = 'coevorden' and r.verified_at is not null and p.email is null and p.birth_year < 1990 order by 1 limit 12`);
  await app.sql('update plan set support_needed = 10000 where id = $1', [planId]);
  const all = async (): Promise<Record<string, string>[]> => Promise.all(people.map(({ cookie }) => asked(cookie)));
  await all();
  const before = await all();

  // meanwhile some go on writing, on the same connections
  const outcomes: string[] = [];
  const writing = (async () => {
    for (const { id } of residents) {
      const browser = await app.asPerson(id);
      for (const act of ['supportPlan', 'withdrawSupport', 'supportPlan']) outcomes.push((await browser.refusals(act, { planId })).join());
    }
  })();
  const tables = await app.sql<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`);
  for (const { name } of tables) await app.sql(`alter table "${name}" add column grown_later text not null default 'as the new version wants it'`);
  await app.sql('create table made_later (id uuid primary key, plan_id uuid not null references plan)');
  await writing;

  expect(residents).toHaveLength(12);
  expect(outcomes.filter((said) => said !== '')).toEqual([]);
  expect(await all()).toEqual(before);
  const [counted] = await app.sql<{ stood: number; there: number }>('select support_count as stood, (select count(*)::int from support where plan_id = p.id) as there from plan p where id = $1', [planId]);
  expect(counted?.stood).toBe(counted?.there);
  expect((await app.visitor().ask<{ plan: { supportCount: number } }>(PLAN, { id: planId })).plan.supportCount).toBeGreaterThanOrEqual(12);
});
