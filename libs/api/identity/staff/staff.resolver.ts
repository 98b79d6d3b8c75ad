import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Choice, Uuid } from '#platform/graphql';
import { Args, Field, GraphQLISODateTime, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EmailAddress } from '../email-address.js';
import { DonePayload } from '../done.payload.js';
import { StaffRoleName } from '../viewer.type.js';
import { Staff } from './staff.handler.js';

@ObjectType('StaffMember', { description: 'Who works for a municipality; for administrators only' })
class StaffMemberType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => StaffRoleName)
  role: string;

  @Field(() => GraphQLISODateTime)
  since: Date;

  @Field(() => Boolean)
  secondFactor: boolean;
}

@InputType()
class AppointStaffInput {
  @Field(() => String)
  @EmailAddress()
  email: string;

  @Field(() => StaffRoleName)
  @Choice(['official', 'coach', 'clerk'])
  role: string;

  @Field(() => ID)
  @Uuid()
  municipalityId: string;
}

@InputType()
class StaffRoleInput {
  @Field(() => ID)
  @Uuid()
  roleId: string;
}

const DONE: DonePayload = { problems: [] };

@Resolver()
export class StaffResolver {
  constructor(private readonly staff: Staff) {}

  @Query(() => [StaffMemberType], { name: 'staff' })
  @Requires('manage-staff')
  of(@CurrentActor() actor: Actor, @Args('municipalityId', { type: () => ID }) municipalityId: string): Promise<StaffMemberType[]> {
    return this.staff.of(actor, municipalityId);
  }

  @Mutation(() => DonePayload)
  @Requires('manage-staff')
  async appointStaff(@CurrentActor() actor: Actor, @Args('input') input: AppointStaffInput): Promise<DonePayload> {
    await this.staff.appoint(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-staff')
  async endStaffRole(@CurrentActor() actor: Actor, @Args('input') input: StaffRoleInput): Promise<DonePayload> {
    await this.staff.end(actor, input.roleId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-staff')
  async removeStaffSecondFactor(@CurrentActor() actor: Actor, @Args('input') input: StaffRoleInput): Promise<DonePayload> {
    await this.staff.removeSecondFactor(actor, input.roleId);
    return DONE;
  }
}
