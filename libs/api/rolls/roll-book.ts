import type { Subject } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A vote as far as its roll goes. */
export interface VoteWithRoll {
  readonly id: string;
  readonly kind: 'round' | 'budget';
  readonly title: string;
  readonly municipalityId: string;
  /** The area that votes; null: the whole municipality. */
  readonly areaId: string | null;
  readonly ageFrom: number;
  readonly subject: Subject;
  /** Before opening, while it is public or being composed. */
  readonly correctable: boolean;
}

/** What a kind of vote tells of its roll. */
export interface RollBook {
  /** The vote; locked until the transaction ends where one is given. */
  vote(id: string, tx: Tx | null): Promise<VoteWithRoll | null>;
  isOn(id: string, personId: string): Promise<boolean>;
}

/** The kinds of votes with a roll; each adds itself. */
@Injectable()
export class RollBooks {
  private readonly books: RollBook[] = [];

  add(book: RollBook): void {
    this.books.push(book);
  }

  async of(id: string, tx: Tx | null = null): Promise<{ book: RollBook; vote: VoteWithRoll } | null> {
    for (const book of this.books) {
      const vote = await book.vote(id, tx);
      if (vote !== null) return { book, vote };
    }
    return null;
  }
}
