import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const StaffRoleName = { OFFICIAL: 'official', COACH: 'coach', CLERK: 'clerk', ADMINISTRATOR: 'administrator' } as const;
registerEnumType(StaffRoleName, { name: 'StaffRole', description: 'In which capacity somebody works here' });

@ObjectType('ViewerRole')
export class ViewerRoleType {
  @Field(() => StaffRoleName)
  role: (typeof StaffRoleName)[keyof typeof StaffRoleName];

  @Field(() => ID, { nullable: true, description: 'None: for all municipalities' })
  municipalityId: string | null;
}

@ObjectType('Viewer', { description: 'Who is signed in' })
export class ViewerType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  emailAddress: string;

  @Field(() => String)
  locale: string;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;

  @Field(() => Boolean, { description: 'Whether one can sign in with a password' })
  canUsePassword: boolean;

  @Field(() => Boolean, { description: 'Whether a second factor is asked at sign-in' })
  secondFactorOn: boolean;

  @Field(() => [ViewerRoleType])
  roles: ViewerRoleType[];
}
