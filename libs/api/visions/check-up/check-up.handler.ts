import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type GoalWay, checkUpTerm, decideCheckUp } from '#domain/visions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { readable, writingOf } from '../vision-access.js';
import { VisionRepository } from '../vision.repository.js';
import type { AnswerVisionCheckUpInput } from '../visions.inputs.js';
import { WritingRepository } from '../write-vision/writing.repository.js';
import { CheckUpRepository } from './check-up.repository.js';

/** The working group tells once a year how each goal goes. */
@Injectable()
export class CheckUp {
  constructor(
    private readonly database: Database,
    private readonly visions: VisionRepository,
    private readonly writing: WritingRepository,
    private readonly checkUps: CheckUpRepository,
    private readonly books: Bookkeeping,
  ) {}

  answer(actor: Actor, input: AnswerVisionCheckUpInput): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = readable(await this.visions.locked(tx, input.visionId), actor);
      const next = await this.checkUps.next(tx, vision.id);
      const version = vision.adoptedVersion === null ? null : await this.writing.versionIn(tx, vision.id, vision.adoptedVersion);
      const goals = version?.content.chapters.flatMap((chapter) => chapter.goals) ?? [];
      const today = localDate(await this.database.now(tx));
      const answers = input.answers.map((answer) => ({ ...answer, how: answer.how as GoalWay }));
      const said = orRefuse(decideCheckUp(actor, writingOf(vision, actor), { term: next, goals: goals.map(({ id }) => id) }, { words: input.words, answers }, today));
      const told = said.answers.map((answer) => ({ ...answer, goal: goals.find(({ id }) => id === answer.goalId)?.title ?? '' }));
      await this.checkUps.done(tx, required(next).id, { version: required(vision.adoptedVersion), words: said.words, answers: told }, required(actor.personId));
      await this.checkUps.plan(tx, vision, checkUpTerm(today));
      await this.visions.changed(tx, vision.id);
      await this.books.tellFollowers(tx, actor, vision, 'check-up-vision', `check-up:${today}`);
      await this.books.record(tx, actor, vision, { act: 'check-up', role: 'association', data: { goals: goals.length } });
      return { visionId: vision.id };
    });
  }
}
