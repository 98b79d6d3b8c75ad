import { Payload } from '#platform/graphql';
import { ObjectType } from '@nestjs/graphql';

/** An act that either was done or met problems. */
@ObjectType()
export class DonePayload extends Payload {}
