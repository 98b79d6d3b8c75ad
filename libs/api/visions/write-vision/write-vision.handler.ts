import { checkText, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type ActionStatus, VISION_LIMITS, checkWhole, decideVisionPublication, keepChapter } from '#domain/visions';
import { Database, type Tx, newId } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { subjectOf } from '../vision-access.js';
import type { KeptVision } from '../vision.query.js';
import { VisionRepository } from '../vision.repository.js';
import type { AddVisionChapterInput, ChangeVisionInput, MoveVisionChapterInput, PublishVisionInput, RemoveVisionChapterInput, SaveVisionChapterInput, SetVisionActionInput } from '../writing.inputs.js';
import { written } from './begin-vision.handler.js';
import { type ChapterRow, WritingRepository } from './writing.repository.js';

/** Writes on a vision, chapter by chapter: who saves on an older text than there is now is told, and overwrites nobody. */
@Injectable()
export class WriteVision {
  constructor(
    private readonly database: Database,
    private readonly visions: VisionRepository,
    private readonly writing: WritingRepository,
    private readonly books: Bookkeeping,
  ) {}

  change(actor: Actor, input: ChangeVisionInput): Promise<{ visionId: string; revision: number }> {
    return this.database.transaction(async (tx) => {
      const vision = written(actor, await this.visions.locked(tx, input.visionId));
      if (input.revision !== vision.revision) throw new Refusal([problem('changed-meanwhile')]);
      const title = orRefuse(checkText(input.title, 'title', VISION_LIMITS.title));
      const summary = orRefuse(checkText(input.summary, 'summary', { ...VISION_LIMITS.summary, min: 0 }));
      return { visionId: vision.id, revision: await this.writing.setWords(tx, vision.id, { title, summary }) };
    });
  }

  addChapter(actor: Actor, input: AddVisionChapterInput): Promise<{ visionId: string; chapterId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = written(actor, await this.visions.locked(tx, input.visionId));
      const title = orRefuse(checkText(input.title, 'title', VISION_LIMITS.chapterTitle));
      if ((await this.writing.chaptersIn(tx, vision.id)).length >= VISION_LIMITS.chapters) throw new Refusal([problem('limit-reached', '', { max: VISION_LIMITS.chapters })]);
      return { visionId: vision.id, chapterId: await this.writing.addChapter(tx, { visionId: vision.id, municipalityId: vision.municipalityId, title, by: required(actor.personId) }) };
    });
  }

  saveChapter(actor: Actor, input: SaveVisionChapterInput): Promise<{ visionId: string; chapterId: string; revision: number; goals: { id: string; actions: { id: string }[] }[] }> {
    return this.database.transaction(async (tx) => {
      const { vision, chapter } = await this.chapter(tx, actor, input.chapterId);
      if (input.revision !== chapter.revision) throw new Refusal([problem('changed-meanwhile')]);
      const words = orRefuse(keepChapter(input.words, chapter, newId));
      const revision = await this.writing.setChapter(tx, chapter.id, words, required(actor.personId));
      return { visionId: vision.id, chapterId: chapter.id, revision, goals: words.goals.map((goal) => ({ id: goal.id, actions: goal.actions.map(({ id }) => ({ id })) })) };
    });
  }

  moveChapter(actor: Actor, input: MoveVisionChapterInput): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const { vision, chapter, all } = await this.chapter(tx, actor, input.chapterId);
      const neighbour = all[all.findIndex(({ id }) => id === chapter.id) + (input.up ? -1 : 1)];
      if (neighbour !== undefined) await this.writing.exchange(tx, chapter.id, neighbour.id);
      return { visionId: vision.id };
    });
  }

  removeChapter(actor: Actor, input: RemoveVisionChapterInput): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const { vision, chapter } = await this.chapter(tx, actor, input.chapterId);
      if (input.revision !== chapter.revision) throw new Refusal([problem('changed-meanwhile')]);
      await this.writing.removeChapter(tx, chapter.id);
      return { visionId: vision.id };
    });
  }

  /** What is written becomes a version that everybody may read. */
  publish(actor: Actor, input: PublishVisionInput): Promise<{ visionId: string; version: number }> {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.visions.locked(tx, input.visionId));
      orRefuse(decideVisionPublication(actor, { ...vision, ...subjectOf(vision) }));
      const note = orRefuse(checkText(input.note, 'note', VISION_LIMITS.note));
      const chapters = (await this.writing.chaptersIn(tx, vision.id)).map(({ id, title, body, goals }) => ({ id, title, body, goals }));
      const content = orRefuse(checkWhole({ title: vision.title, summary: vision.summary, chapters }));
      const version = (vision.version ?? 0) + 1;
      await this.writing.publish(tx, vision, { version, content, note, by: required(actor.personId) });
      await this.books.tellFollowers(tx, actor, vision, version === 1 ? 'show-vision' : 'change-vision', `version:${version}`);
      await this.books.record(tx, actor, vision, { act: 'publish', role: 'association', data: { version } });
      return { visionId: vision.id, version };
    });
  }

  /** How far an action is: shown at once, without a new version. */
  setStatus(actor: Actor, input: SetVisionActionInput & { status: ActionStatus }): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = written(actor, await this.visions.locked(tx, required(await this.writing.visionOfAction(tx, input.actionId))));
      const note = orRefuse(checkText(input.note, 'note', VISION_LIMITS.note));
      await this.writing.setStatus(tx, input.actionId, input.status, note);
      await this.visions.changed(tx, vision.id);
      await this.books.record(tx, actor, vision, { act: 'set-action', role: 'association', data: { action: input.actionId, status: input.status } });
      return { visionId: vision.id };
    });
  }

  private async chapter(tx: Tx, actor: Actor, chapterId: string): Promise<{ vision: KeptVision; chapter: ChapterRow; all: ChapterRow[] }> {
    const vision = written(actor, await this.visions.locked(tx, required(await this.writing.visionOf(tx, chapterId))));
    const all = await this.writing.chaptersIn(tx, vision.id);
    return { vision, chapter: required(all.find(({ id }) => id === chapterId)), all };
  }
}
