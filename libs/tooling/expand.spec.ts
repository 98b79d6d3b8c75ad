import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

// A server of the version before runs beside the migrated database until it is replaced: what it reads and writes must still be there.

const FOLDER = 'libs/platform/database/migrations';
/** The number from which on a migration may only expand, or take away what an earlier one replaced. */
const FROM = 170;

/** What a migration does, without what takes it back. */
const stepOf = (text: string): string => text.slice(text.indexOf('async up('), text.indexOf('async down('));

/** What an old server would trip over. */
function faultsOf(step: string): string[] {
  const sql = step.replace(/--.*$/gm, '').replace(/\s+/g, ' ').toLowerCase();
  const faults: string[] = [];
  for (const [, table = '', acts = ''] of sql.matchAll(/alter table (?:only |if exists )*"?(\w+)"? ([^;`]*)/g)) {
    if (/\brename (?!constraint)/.test(acts)) faults.push(`${table}: something gets another name`);
    if (/\balter (?:column )?"?\w+"? (?:set data )?type\b/.test(acts)) faults.push(`${table}: a column gets another type`);
    for (const [, column = '', rest = ''] of acts.matchAll(/add column (?:if not exists )?"?(\w+)"?((?:\([^)]*\)|[^,])*)/g)) if (/not null/.test(rest) && !/default|generated/.test(rest)) faults.push(`${table}.${column}: has no default for who does not know it`);
    const grows = new RegExp(`alter table (?:only )?"?${table}"? [^;\`]*add column`).test(sql);
    if (/drop column/.test(acts) && grows) faults.push(`${table}: a column goes in the step in which its replacement comes`);
  }
  if (/drop table/.test(sql) && /create table/.test(sql)) faults.push('a table goes in the step in which its replacement comes');
  return faults;
}

it('migrations leave what the version before reads and writes: they expand first, and take away in a later step', () => {
  const files = readdirSync(FOLDER).filter((file) => /^\d/.test(file));
  const found = files.filter((file) => Number(file.slice(10, 13)) >= FROM).flatMap((file) => faultsOf(stepOf(readFileSync(path.join(FOLDER, file), 'utf8'))).map((fault) => `${file}: ${fault}`));
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(30);
});

it.each([
  ['alter table plan rename column title to name', /another name/],
  ['alter table plan rename to idea', /another name/],
  ['alter table plan alter column title type varchar(9)', /another type/],
  ['alter table plan add column name text not null', /no default/],
  ['alter table plan add column name text, drop column title', /replacement/],
  ['alter table plan add column name text; update plan set name = title; alter table plan drop column title', /replacement/],
  ['create table idea (id uuid); drop table plan', /replacement/],
])('%s is refused', (sql, said) => {
  expect(faultsOf(`async up() { q.query(\`${sql}\`) }`).join()).toMatch(said);
});

it.each(['alter table plan add column name text', "alter table plan add column name text not null default ''", 'alter table plan drop column title', 'alter table plan rename constraint a to b', 'create table idea (id uuid not null)', "alter table plan add column a numeric(4, 2) not null default 0, add constraint b check (a is not null)"])('%s is allowed', (sql) => {
  expect(faultsOf(`async up() { q.query(\`${sql}\`) }`)).toEqual([]);
});
