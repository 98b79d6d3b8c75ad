import { localDate, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideSuggestion, decideSuggestionJudgement, decideSuggestionWithdrawal, suggestionTerm } from '#domain/visions';
import { Attempts } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { readable, subjectOf, writingOf } from '../vision-access.js';
import { VisionRepository } from '../vision.repository.js';
import type { JudgeVisionSuggestionInput, SuggestToVisionInput } from '../writing.inputs.js';
import { WritingRepository } from '../write-vision/writing.repository.js';
import { SuggestionRepository } from './suggestion.repository.js';

/** What one person may suggest in an hour. */
const PACE = { most: 20, minutes: 60 } as const;

type Done = Promise<{ visionId: string; suggestionId: string }>;

/** What chapters of the public version need to be known by. */
@Injectable()
export class SuggestionGround {
  constructor(
    readonly visions: VisionRepository,
    readonly writing: WritingRepository,
  ) {}
}

/** Suggests something to a vision; the working group accepts or declines it with a reason, and who suggested it hears. */
@Injectable()
export class Suggest {
  constructor(
    private readonly database: Database,
    private readonly ground: SuggestionGround,
    private readonly suggestions: SuggestionRepository,
    private readonly attempts: Attempts,
    private readonly books: Bookkeeping,
  ) {}

  suggest(actor: Actor, input: SuggestToVisionInput): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, input.visionId));
      const { text, role } = orRefuse(decideSuggestion(actor, { ...vision, ...subjectOf(vision) }, input.text));
      const version = required(await this.ground.writing.versionIn(tx, vision.id, required(vision.version)));
      const chapterId = input.chapterId ?? null;
      if (chapterId !== null && !version.content.chapters.some(({ id }) => id === chapterId)) throw new Refusal([problem('not-a-choice', 'chapterId')]);
      const personId = required(actor.personId);
      orRefuse(await this.attempts.count('suggest-to-vision', [personId], PACE.most, PACE.minutes, tx));
      const { due } = suggestionTerm(localDate(await this.database.now(tx)));
      const suggestionId = await this.suggestions.add(tx, { visionId: vision.id, municipalityId: vision.municipalityId, version: version.version, chapterId, personId, role, text, dueOn: due });
      await this.books.tell(tx, actor, vision, { kind: 'work', act: 'suggest-to-vision', key: `suggestion:${suggestionId}`, people: await this.ground.visions.workingGroup(tx, vision.id), at: '/suggesties' });
      await this.books.record(tx, actor, vision, { act: 'suggest', role, data: { suggestion: suggestionId } });
      return { visionId: vision.id, suggestionId };
    });
  }

  judge(actor: Actor, input: JudgeVisionSuggestionInput): Done {
    return this.database.transaction(async (tx) => {
      const vision = required(await this.ground.visions.locked(tx, required(await this.suggestions.visionOf(tx, input.suggestionId))));
      const suggestion = required(await this.suggestions.locked(tx, input.suggestionId));
      const reason = orRefuse(decideSuggestionJudgement(actor, writingOf(vision, actor), suggestion, input.reason));
      const state = input.accept ? 'accepted' : 'declined';
      await this.suggestions.judge(tx, suggestion.id, { state, reason, shown: input.accept || input.shown, by: required(actor.personId) });
      await this.books.tell(tx, actor, vision, { kind: 'own-plan', act: input.accept ? 'accept-suggestion' : 'decline-suggestion', key: `suggestion:${suggestion.id}:${state}`, people: [suggestion.personId], reason, at: '/suggesties' });
      await this.books.record(tx, actor, vision, { act: 'judge-suggestion', role: 'association', data: { suggestion: suggestion.id, state } });
      return { visionId: vision.id, suggestionId: suggestion.id };
    });
  }

  withdraw(actor: Actor, input: { suggestionId: string }): Done {
    return this.database.transaction(async (tx) => {
      const vision = readable(await this.ground.visions.locked(tx, required(await this.suggestions.visionOf(tx, input.suggestionId))), actor);
      const suggestion = required(await this.suggestions.locked(tx, input.suggestionId));
      orRefuse(decideSuggestionWithdrawal(actor, suggestion));
      await this.suggestions.withdraw(tx, suggestion.id);
      await this.books.record(tx, actor, vision, { act: 'withdraw-suggestion', role: suggestion.role, data: { suggestion: suggestion.id } });
      return { visionId: vision.id, suggestionId: suggestion.id };
    });
  }
}
