import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CODE_LENGTH, codeExpiresAt, codeFrom, decideLetter, decideVerification, formatCode, normaliseCode } from '#domain/residence';
import { Audit } from '#platform/audit';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { residenceLetters } from '#platform/letters';
import { Injectable } from '@nestjs/common';
import { type LetterRow, ResidenceRepository } from '../residence.repository.js';

const hashOf = (letterId: string, code: string): string => createHash('sha256').update(`${letterId}:${code}`).digest('hex');

/** A code in a letter by post proves that its reader can open that letter box. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: Database,
    private readonly residences: ResidenceRepository,
    private readonly audit: Audit,
  ) {}

  /** Asks for a letter. The address is kept until the letter is posted, and no longer. */
  async ask(actor: Actor, addressLine: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const home = await this.residences.ofPerson(required(actor.personId), tx, true);
      const letter = await this.residences.letter(required(actor.personId), tx);
      const waiting = letter !== null && letter.printedAt === null && letter.areaId === home?.areaId;
      orRefuse(decideLetter({ residenceChosen: home !== null, verified: home?.verified ?? false, waiting, lettersLastYear: await this.residences.lettersLastYear(tx, required(actor.personId)) }));
      await this.residences.askLetter(tx, required(home), addressLine.trim());
    });
  }

  /** Types the code of a letter. A wrong one costs an attempt, also though the act is refused. */
  async verify(actor: Actor, typed: string): Promise<void> {
    const code = orRefuse(normaliseCode(typed));
    const personId = required(actor.personId);
    const decided = await this.database.transaction(async (tx) => {
      const home = await this.residences.ofPerson(personId, tx, true);
      const letter = await this.residences.letter(personId, tx);
      const facts = { verified: home?.verified ?? false, printedAt: letter?.printedAt?.getTime() ?? null, movedSince: letter !== null && letter.areaId !== home?.areaId, attempts: letter?.attempts ?? 0, codeMatches: matches(letter, code) };
      const outcome = decideVerification(facts, await this.database.now(tx));
      if (outcome.ok) await this.proved(tx, actor, required(letter).id, required(home).municipalityId);
      else if (letter !== null && outcome.problems.some((p) => p.code === 'code-wrong')) await this.residences.countAttempt(tx, letter.id);
      return outcome;
    });
    orRefuse(decided);
  }

  /** Prints what still has to be posted: each letter gets a new code, and one printed before is worth nothing any more. */
  async print(actor: Actor, municipalityId: string): Promise<Uint8Array> {
    unhindered(can(actor, 'print-letters', { municipalityId }));
    const letters = await this.database.transaction(async (tx) => {
      const found = await this.residences.toPost(tx, municipalityId);
      if (found.length === 0) throw new Refusal([problem('not-found')]);
      const expiresAt = new Date(codeExpiresAt(await this.database.now(tx)));
      const made = [];
      for (const letter of found) {
        const code = codeFrom(randomBytes(CODE_LENGTH));
        await this.residences.print(tx, { id: letter.id, codeHash: hashOf(letter.id, code), expiresAt });
        made.push({ letter, code, expiresAt });
      }
      await this.audit.record(tx, actor, { act: 'residence.print-letters', role: 'official', municipalityId, subjectKind: 'municipality', subjectId: municipalityId, data: { letters: found.length } });
      return made;
    });
    return residenceLetters(letters.map(({ letter, code, expiresAt }) => ({ name: letter.name, address: letter.addressLine, municipality: letter.municipalityName, code: formatCode(code), until: expiresAt, locale: letter.locale })));
  }

  /** Says that the printed letters went to the post: their addresses are forgotten. */
  async posted(actor: Actor, municipalityId: string): Promise<void> {
    unhindered(can(actor, 'print-letters', { municipalityId }));
    await this.database.transaction(async (tx) => {
      const letters = await this.residences.posted(tx, municipalityId);
      await this.audit.record(tx, actor, { act: 'residence.post-letters', role: 'official', municipalityId, subjectKind: 'municipality', subjectId: municipalityId, data: { letters } });
    });
  }

  private async proved(tx: Tx, actor: Actor, letterId: string, municipalityId: string): Promise<void> {
    await this.residences.useLetter(tx, letterId);
    await this.residences.verify(tx, required(actor.personId), 'letter');
    await this.audit.record(tx, actor, { act: 'residence.verify', role: 'resident', municipalityId, subjectKind: 'letter', subjectId: letterId });
  }
}

function matches(letter: LetterRow | null, code: string): boolean {
  if (letter === null || letter.codeHash === null) return false;
  return timingSafeEqual(Buffer.from(letter.codeHash), Buffer.from(hashOf(letter.id, code)));
}
