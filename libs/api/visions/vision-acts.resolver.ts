import type { Actor } from '#domain/permissions';
import type { ActionStatus, AdoptionWay, VisionOutcome } from '#domain/visions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AdoptVision } from './adopt-vision/adopt-vision.handler.js';
import { CheckUp } from './check-up/check-up.handler.js';
import { ExtendVisionReceiptInput } from './extend-receipt/extend-receipt.input.js';
import { ExtendReceipt } from './extend-receipt/extend-receipt.handler.js';
import { ServeGoal } from './serve-goal/serve-goal.handler.js';
import { Suggest } from './suggest/suggest.handler.js';
import { AnswerVisionCheckUpInput, ProposeVisionAdoptionInput, ReceiveVisionInput, ServePlanGoalInput, VisionAdoptionIdInput } from './visions.inputs.js';
import { AddVisionChapterInput, BeginVisionInput, ChangeVisionInput, JudgeVisionSuggestionInput, MoveVisionChapterInput, PublishVisionInput, RemoveVisionChapterInput, SaveVisionChapterInput, SetVisionActionInput, SuggestToVisionInput, VisionSuggestionIdInput, VisionWriterInput } from './writing.inputs.js';
import { VisionPayload, VisionPlanPayload } from './visions.type.js';
import { BeginVision } from './write-vision/begin-vision.handler.js';
import { WriteVision } from './write-vision/write-vision.handler.js';
import { VisionChapterPayload } from './writing.type.js';

const done = <Answer extends object>(answer: Answer): Answer & { problems: [] } => ({ ...answer, problems: [] });

@Resolver()
export class WriteVisionResolver {
  constructor(
    private readonly beginning: BeginVision,
    private readonly writing: WriteVision,
  ) {}

  @Mutation(() => VisionPayload, { description: 'Begins the vision of an association; it has one' })
  @Requires('compose-vision')
  async beginVision(@CurrentActor() actor: Actor, @Args('input') input: BeginVisionInput): Promise<VisionPayload> {
    return done(await this.beginning.begin(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Names a member of the association to write' })
  @Requires('lead-vision')
  async nameVisionWriter(@CurrentActor() actor: Actor, @Args('input') input: VisionWriterInput): Promise<VisionPayload> {
    return done(await this.beginning.name(actor, input));
  }

  @Mutation(() => VisionPayload)
  @Requires('lead-vision')
  async removeVisionWriter(@CurrentActor() actor: Actor, @Args('input') input: VisionWriterInput): Promise<VisionPayload> {
    return done(await this.beginning.unname(actor, input));
  }

  @Mutation(() => VisionChapterPayload, { description: 'Keeps the title and the summary' })
  @Requires('write-vision')
  async changeVision(@CurrentActor() actor: Actor, @Args('input') input: ChangeVisionInput): Promise<VisionChapterPayload> {
    return done(await this.writing.change(actor, input));
  }

  @Mutation(() => VisionChapterPayload)
  @Requires('write-vision')
  async addVisionChapter(@CurrentActor() actor: Actor, @Args('input') input: AddVisionChapterInput): Promise<VisionChapterPayload> {
    return done(await this.writing.addChapter(actor, input));
  }

  @Mutation(() => VisionChapterPayload, { description: 'Keeps a chapter, whole or not; who saves on an older text than there is now is refused' })
  @Requires('write-vision')
  async saveVisionChapter(@CurrentActor() actor: Actor, @Args('input') input: SaveVisionChapterInput): Promise<VisionChapterPayload> {
    return done(await this.writing.saveChapter(actor, input));
  }

  @Mutation(() => VisionPayload)
  @Requires('write-vision')
  async moveVisionChapter(@CurrentActor() actor: Actor, @Args('input') input: MoveVisionChapterInput): Promise<VisionPayload> {
    return done(await this.writing.moveChapter(actor, input));
  }

  @Mutation(() => VisionPayload)
  @Requires('write-vision')
  async removeVisionChapter(@CurrentActor() actor: Actor, @Args('input') input: RemoveVisionChapterInput): Promise<VisionPayload> {
    return done(await this.writing.removeChapter(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'What is written becomes a version that everybody may read' })
  @Requires('lead-vision')
  async publishVision(@CurrentActor() actor: Actor, @Args('input') input: PublishVisionInput): Promise<VisionPayload> {
    return done(await this.writing.publish(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Tells how far an action is' })
  @Requires('write-vision')
  async setVisionAction(@CurrentActor() actor: Actor, @Args('input') input: SetVisionActionInput): Promise<VisionPayload> {
    return done(await this.writing.setStatus(actor, { ...input, status: input.status as ActionStatus }));
  }
}

@Resolver()
export class VisionActsResolver {
  constructor(
    private readonly suggesting: Suggest,
    private readonly adopting: AdoptVision,
    private readonly extending: ExtendReceipt,
    private readonly checking: CheckUp,
    private readonly serving: ServeGoal,
  ) {}

  @Mutation(() => VisionPayload)
  @Requires('suggest-to-vision')
  async suggestToVision(@CurrentActor() actor: Actor, @Args('input') input: SuggestToVisionInput): Promise<VisionPayload> {
    return done(await this.suggesting.suggest(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Accepts or declines a suggestion, with a reason' })
  @Requires('judge-vision-suggestion')
  async judgeVisionSuggestion(@CurrentActor() actor: Actor, @Args('input') input: JudgeVisionSuggestionInput): Promise<VisionPayload> {
    return done(await this.suggesting.judge(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Takes one’s own suggestion back: its words are gone for good' })
  @Requires('withdraw-vision-suggestion')
  async withdrawVisionSuggestion(@CurrentActor() actor: Actor, @Args('input') input: VisionSuggestionIdInput): Promise<VisionPayload> {
    return done(await this.suggesting.withdraw(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Tells where and when the village adopted the newest version; a second person of the board confirms it' })
  @Requires('lead-vision')
  async proposeVisionAdoption(@CurrentActor() actor: Actor, @Args('input') input: ProposeVisionAdoptionInput): Promise<VisionPayload> {
    return done(await this.adopting.propose(actor, { ...input, way: input.way as AdoptionWay }));
  }

  @Mutation(() => VisionPayload)
  @Requires('confirm-vision-adoption')
  async confirmVisionAdoption(@CurrentActor() actor: Actor, @Args('input') input: VisionAdoptionIdInput): Promise<VisionPayload> {
    return done(await this.adopting.confirm(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Takes a proposed adoption back' })
  @Requires('lead-vision')
  async recallVisionAdoption(@CurrentActor() actor: Actor, @Args('input') input: VisionAdoptionIdInput): Promise<VisionPayload> {
    return done(await this.adopting.recall(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'The municipality’s answer to the adopted version' })
  @Requires('receive-vision')
  async receiveVision(@CurrentActor() actor: Actor, @Args('input') input: ReceiveVisionInput): Promise<VisionPayload> {
    return done(await this.adopting.receive(actor, { ...input, outcome: input.outcome as VisionOutcome }));
  }

  @Mutation(() => VisionPayload, { description: 'More time for the municipality’s answer: once, in time, with reasons' })
  @Requires('receive-vision')
  async extendVisionReceipt(@CurrentActor() actor: Actor, @Args('input') input: ExtendVisionReceiptInput): Promise<VisionPayload> {
    return done(await this.extending.run(actor, input));
  }

  @Mutation(() => VisionPayload, { description: 'Tells how each goal goes, once a year' })
  @Requires('write-vision')
  async answerVisionCheckUp(@CurrentActor() actor: Actor, @Args('input') input: AnswerVisionCheckUpInput): Promise<VisionPayload> {
    return done(await this.checking.answer(actor, input));
  }

  @Mutation(() => VisionPlanPayload, { description: 'Tells which goal a plan serves' })
  @Requires('change-plan')
  async servePlanGoal(@CurrentActor() actor: Actor, @Args('input') input: ServePlanGoalInput): Promise<VisionPlanPayload> {
    return done(await this.serving.run(actor, input));
  }
}
