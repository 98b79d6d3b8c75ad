import { PersonRepository } from '#api/identity';
import { PlacesRepository } from '#api/places';
import { localDate, problem } from '#domain/kernel';
import { accountAgeFrom, isOldEnough } from '#domain/ordinances';
import type { Actor } from '#domain/permissions';
import { checkBirthYear } from '#domain/residence';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { ResidenceRepository } from '../residence.repository.js';

/** Says where one lives and in which year one was born; both are proved or believed later. */
@Injectable()
export class ChooseResidence {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly people: PersonRepository,
    private readonly residences: ResidenceRepository,
  ) {}

  async run(actor: Actor, input: { areaId: string; birthYear: number }): Promise<void> {
    const personId = required(actor.personId);
    await this.database.transaction(async (tx) => {
      const area = required(await this.places.areaById(tx, input.areaId), 'not-a-choice', 'areaId');
      const today = localDate(await this.database.now(tx));
      const birthYear = orRefuse(checkBirthYear(input.birthYear, today));
      const rules = (await this.places.ordinanceInForce(tx, area.municipalityId))?.rules;
      if (rules !== undefined && !isOldEnough(birthYear, accountAgeFrom(rules), today)) throw new Refusal([problem('too-young', 'birthYear', { age: accountAgeFrom(rules) })]);
      const before = await this.residences.ofPerson(personId, tx, true);
      if (before !== null && before.areaId !== area.id) await this.residences.dropVisitOf(tx, personId);
      await this.residences.choose(tx, { personId, municipalityId: area.municipalityId, areaId: area.id });
      await this.people.setBirthYear(tx, personId, birthYear);
    });
  }
}
