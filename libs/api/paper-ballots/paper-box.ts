import type { Result } from '#domain/kernel';
import type { Subject } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A vote in which people may vote on paper. */
export interface VoteOnPaper {
  readonly id: string;
  readonly kind: 'round' | 'budget';
  readonly municipalityId: string;
  readonly subject: Subject;
  readonly title: string;
  /** How its ballots are filled in: a method of rounds. */
  readonly method: string;
  /** Empty where a word is said. */
  readonly options: readonly string[];
  /** Whether an association votes among its members: then only coaches sit at its table, for nobody else knows of it. */
  readonly inside: boolean;
  /** Whether young people are a chamber of their own in it: they vote on sheets of their own. */
  readonly young: boolean;
  readonly voting: boolean;
  readonly closesAt: Date;
}

/** What stands on a sheet: a word, or one number for each option. */
export interface PaperBallot {
  readonly choice: string;
  readonly reason: string | null;
}

/** A printed sheet: the code that is its receipt, and whether it is one of the chamber of the young. */
export interface PaperSheet {
  readonly code: string;
  readonly young: boolean;
}

/** A person of the roll as they are known at the table. */
export interface PaperPerson {
  personId: string;
  name: string;
  birthYear: number | null;
  areaName: string;
  young: boolean;
  onPaper: boolean;
}

/** What a kind of vote does for ballots on paper. */
export interface PaperBox {
  readonly kind: VoteOnPaper['kind'];
  find(id: string): Promise<VoteOnPaper | null>;
  /** The vote, locked until the transaction ends: no ballot comes in meanwhile. */
  locked(tx: Tx, id: string): Promise<VoteOnPaper | null>;
  /** Whether a person may vote, and whether in the chamber of the young; null when on no roll. */
  onRoll(id: string, personId: string): Promise<{ readonly young: boolean } | null>;
  /** People of the roll whose name holds these words, at most so many. */
  named(id: string, words: string, most: number): Promise<PaperPerson[]>;
  /** What stands on a sheet, as it is kept. */
  check(vote: VoteOnPaper, ballot: PaperBallot): Promise<Result<PaperBallot>>;
  /** Takes the ballot that a person cast on screen out of the box, where there is one; nobody learns whether there was. */
  takeOut(tx: Tx, id: string, personId: string): Promise<void>;
  /** Puts a ballot into the box of its chamber, found by its code only with the secret of the vote. */
  putIn(tx: Tx, vote: VoteOnPaper, sheet: PaperSheet, ballot: PaperBallot): Promise<void>;
}

/** The kinds of votes that can be had on paper; each adds itself. */
@Injectable()
export class PaperBoxes {
  private readonly boxes: PaperBox[] = [];

  add(box: PaperBox): void {
    this.boxes.push(box);
  }

  /** The vote and its box, locked where a transaction is given; null when there is no such vote. */
  async of(id: string, tx: Tx | null = null): Promise<{ box: PaperBox; vote: VoteOnPaper } | null> {
    for (const box of this.boxes) {
      const vote = tx === null ? await box.find(id) : await box.locked(tx, id);
      if (vote !== null) return { box, vote };
    }
    return null;
  }
}
