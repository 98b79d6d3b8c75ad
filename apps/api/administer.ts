import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { DEFAULT_ORDINANCE } from '#domain/ordinances';
import { type MunicipalityFact, checkPlaces } from '#domain/places';
import { loadConfig } from '#platform/config';
import { type Tx, dataSourceOptions, newId, one, rows } from '#platform/database';
import { DataSource } from 'typeorm';
import { PILOTS } from './demonstration/pilots.js';
import './features.js';
import { plainFault } from './plain-fault.js';

/** What the operator is told as it is. */
class Sentence extends Error {}

const USAGE = 'administer places pilots|FILE.json: adds municipalities and areas, or brings their facts up to date\nadminister administrator EMAIL: makes the owner of a confirmed account an administrator';

/** Adds municipalities with their areas and the usual rules; doing it again brings the facts up to date and leaves look and rules alone. */
async function importPlaces(tx: Tx, municipalities: readonly MunicipalityFact[]): Promise<number> {
  for (const m of municipalities) {
    const row = await one<{ id: string }>(
      tx,
      `insert into municipality (id, code, slug, name, seat, population, postcodes, clerk_address, look, lat, lon) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (code) do update set slug = excluded.slug, name = excluded.name, seat = excluded.seat, population = excluded.population, postcodes = excluded.postcodes, lat = excluded.lat, lon = excluded.lon returning id`,
      [newId(), m.code, m.slug, m.name, m.seat, m.population, [...m.postcodes], m.clerkAddress ?? `griffie@${m.slug}.nl`, JSON.stringify({ brand: m.brand }), m.lat, m.lon],
    );
    const municipalityId = row?.id;
    await rows(tx, `insert into ordinance (id, municipality_id, version, valid_from, data) values ($1, $2, 1, (brink_now() at time zone 'Europe/Amsterdam')::date, $3) on conflict (municipality_id, version) do nothing`, [newId(), municipalityId, JSON.stringify(DEFAULT_ORDINANCE)]);
    for (const a of m.areas)
      await rows(
        tx,
        `insert into area (id, municipality_id, slug, name, kind, population, lat, lon, postcodes, source) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (municipality_id, slug) do update set name = excluded.name, kind = excluded.kind, population = excluded.population, lat = excluded.lat, lon = excluded.lon, postcodes = excluded.postcodes, source = excluded.source`,
        [newId(), municipalityId, a.slug, a.name, a.kind, a.population, a.lat, a.lon, [...a.postcodes], a.source],
      );
  }
  return municipalities.reduce((sum, m) => sum + m.areas.length, 0);
}

/** Makes the owner of an account an administrator of all municipalities; throws one sentence when that cannot be. */
async function makeAdministrator(tx: Tx, email: string): Promise<void> {
  const person = await one<{ id: string; confirmed: boolean }>(tx, 'select id, email_confirmed_at is not null as confirmed from person where lower(email) = lower($1) and erased_at is null', [email]);
  if (person === null) throw new Sentence(`Nobody has an account with the address ${email}: register on the site first.`);
  if (!person.confirmed) throw new Sentence(`The address ${email} is not confirmed yet: use the link in the mail first.`);
  const id = newId();
  const made = await one(tx, `insert into staff_role (id, person_id, municipality_id, role, since) values ($1, $2, null, 'administrator', brink_now()) on conflict do nothing returning id`, [id, person.id]);
  if (made !== null) await rows(tx, `insert into audit_entry (municipality_id, person_id, role, act, subject_kind, subject_id, data) values (null, null, 'system', 'staff.appoint', 'staff-role', $1, '{"role":"administrator"}')`, [id]);
}

function placesIn(source: string): readonly MunicipalityFact[] {
  const read = checkPlaces(source === 'pilots' ? PILOTS : (JSON.parse(readFileSync(source, 'utf8')) as unknown));
  if (!read.ok) throw new Sentence(`The file is not right:\n${read.problems.map((p) => `- ${p.path.join('.') || 'the whole'}: ${p.code}`).join('\n')}`);
  return read.value;
}

async function main([command, argument]: readonly string[]): Promise<void> {
  if (argument === undefined || (command !== 'places' && command !== 'administrator')) throw new Sentence(USAGE);
  const places = command === 'places' ? placesIn(argument) : [];
  const source = await new DataSource(dataSourceOptions(loadConfig())).initialize();
  try {
    const said = await source.transaction(async (tx) => {
      if (command === 'places') return `${places.length} municipalities with ${await importPlaces(tx, places)} areas`;
      await makeAdministrator(tx, argument);
      return `${argument} is an administrator`;
    });
    process.stdout.write(`${said}\n`);
  } finally {
    await source.destroy();
  }
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Sentence ? error.message : plainFault(error)}\n`);
  process.exitCode = 1;
});
