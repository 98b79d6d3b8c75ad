import { VISION_LIMITS } from '#domain/visions';
import { Text } from '#platform/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { VisionIdInput } from '../visions.inputs.js';

@InputType()
export class ExtendVisionReceiptInput extends VisionIdInput {
  @Field(() => String, { description: 'Everybody reads it' })
  @Text({ ...VISION_LIMITS.reason, min: 0 })
  reason: string;
}
