import { type Actor, speaksFor } from '#domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { RoundSecrets } from '../storage/index.js';
import { castStatement, frontStatement, needsStatement } from './parts.js';

/** One line of a front page. */
export interface FrontItem {
  readonly sort: 'new' | 'came';
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Date;
  readonly until: Date | null;
  readonly detail: string;
  readonly area: string | null;
  readonly municipality: string | null;
}

/** Something that waits for somebody. */
export interface Need {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly due: Date | null;
  readonly many: number;
}

/** The place of a front page; both null for the province. */
export interface FrontPlace {
  readonly municipalityId: string | null;
  readonly areaId: string | null;
}

/** Reads what features told for front pages, and what needs somebody: one statement each. */
@Injectable()
export class FrontReader {
  constructor(
    private readonly database: Database,
    private readonly secrets: RoundSecrets,
  ) {}

  /** The newest of each sort in a place, at most `most` of each; `since` for what came after. */
  read(place: FrontPlace, most: number, since: Date | null = null): Promise<FrontItem[]> {
    return this.database.read('front', frontStatement(), [place.municipalityId, place.areaId, most, since]);
  }

  /** What needs whoever asks, the nearest first: of votes only those in which they have no ballot yet. For their own eyes alone, never to be kept or sent. */
  async needs(actor: Actor): Promise<Need[]> {
    const found = await this.everyNeed(actor);
    const cast = await this.castBy(actor.personId ?? '', found.flatMap(({ ballot }) => ballot ?? []));
    return found.filter(({ ballot }) => ballot === null || !cast.has(ballot));
  }

  /** The same to be written to somebody: every vote of which they are on the roll is in it, for what is written down must not tell who voted. */
  needsToWrite(actor: Actor): Promise<Need[]> {
    return this.everyNeed(actor);
  }

  private everyNeed(actor: Actor): Promise<(Need & { readonly ballot: string | null })[]> {
    if (actor.personId === null) return Promise.resolve([]);
    const of = (...roles: readonly string[]): string[] => actor.roles.flatMap((r) => (r.municipalityId !== null && roles.includes(r.role) ? [r.municipalityId as string] : []));
    const boards = actor.associations.map((m) => m.associationId as string).filter((id) => speaksFor(actor, id));
    return this.database.read('needs', needsStatement(), [actor.personId, of('official', 'clerk'), of('coach'), boards]);
  }

  /** In which of these votes somebody has a ballot. Where the secret is gone nobody can know. */
  private async castBy(personId: string, votes: readonly string[]): Promise<ReadonlySet<string>> {
    const keys = await Promise.all(votes.map((vote) => this.secrets.voterKey(vote, personId).catch(() => '')));
    if (votes.length === 0) return new Set();
    return new Set((await this.database.read<{ subject: string }>('ballots-cast', castStatement(), [votes, keys])).map(({ subject }) => subject));
  }
}
