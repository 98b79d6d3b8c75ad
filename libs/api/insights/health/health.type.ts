import { HEALTH_CHECKS } from '#platform/health';
import { asEnum } from '#platform/graphql';
import { Field, Float, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const HealthCheckEnum = asEnum(HEALTH_CHECKS);
registerEnumType(HealthCheckEnum, { name: 'HealthCheckKind', description: 'What is proved each night' });

@ObjectType('HealthCheck', { description: 'A proof that is done each night' })
export class HealthCheckType {
  @Field(() => HealthCheckEnum)
  kind: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'None: not yet' })
  checkedAt: Date | null;

  @Field(() => Int, { description: 'Faults that were found then' })
  faults: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When faults were found at last' })
  faultAt: Date | null;
}

@ObjectType('FailingJob', { description: 'Work of one kind that was tried and failed' })
export class FailingJobType {
  @Field(() => String)
  task: string;

  @Field(() => Int)
  jobs: number;

  @Field(() => Int)
  attempts: number;

  @Field(() => Int, { description: 'Not tried again' })
  givenUp: number;
}

@ObjectType('Health', { description: 'How the house does: figures, without personal data' })
export class HealthType {
  @Field(() => GraphQLISODateTime)
  now: Date;

  @Field(() => GraphQLISODateTime, { description: 'What the clock of the database says, by which the worker goes' })
  realNow: Date;

  @Field(() => String, { description: 'Of the server that answers' })
  version: string;

  @Field(() => String, { description: 'The last step that the database was brought to' })
  databaseVersion: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when the server that answers runs' })
  startedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the worker last began something by the clock' })
  workerAt: Date | null;

  @Field(() => Int)
  waitingJobs: number;

  @Field(() => Int, { description: 'Those that should have been begun' })
  lateJobs: number;

  @Field(() => [FailingJobType])
  failingJobs: FailingJobType[];

  @Field(() => Int)
  waitingMails: number;

  @Field(() => GraphQLISODateTime, { nullable: true })
  oldestMailAt: Date | null;

  @Field(() => Int, { description: 'Mails of the last thirty days that could not be delivered' })
  failedMails: number;

  @Field(() => Int, { description: 'Open at the server that answers' })
  sockets: number;

  @Field(() => Float)
  databaseBytes: number;

  @Field(() => [HealthCheckType])
  checks: HealthCheckType[];
}
