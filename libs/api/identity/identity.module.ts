import { actorPart } from '#platform/auth';
import { feature } from '#platform/database';
import { mailRecipients } from '#platform/mail';
import { Module } from '@nestjs/common';
import { EmailToken } from './email-token.entity.js';
import { AddressRepository } from './address.repository.js';
import { ChangeEmail, ConfirmNewEmail } from './change-email/change-email.handler.js';
import { ChangePassword } from './change-password/change-password.handler.js';
import { OpeningResolver } from './opening.resolver.js';
import { OwnPassword } from './own-password.js';
import { AccountResolver, ErasureResolver, IdentityResolver } from './identity.resolver.js';
import { Passwords } from './passwords.js';
import { Person } from './person.entity.js';
import { EraseAccount } from './erase-account/erase-account.handler.js';
import { OwnDataController } from './own-data/own-data.js';
import { ForgetGuests } from './guests/forget-guests.jobs.js';
import { GuestRepository } from './guests/guest.repository.js';
import { GuestResolver } from './guests/guest.resolver.js';
import { Guests } from './guests/guests.handler.js';
import { InvitedAddressRepository } from './invited-address.repository.js';
import { NamedPeople } from './named-people.js';
import { NewPassword } from './new-password.js';
import { PersonRepository } from './person.repository.js';
import { Register } from './register/register.handler.js';
import { RegisterResolver } from './register/register.resolver.js';
import { ResetPassword } from './reset-password/reset-password.handler.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { SetSecondFactor } from './second-factor/set-second-factor.handler.js';
import { SERVICE_PROVIDERS } from './services/index.js';
import { EmailLinkMethod } from './sign-in/email-link-method.js';
import { PasswordMethod } from './sign-in/password-method.js';
import { SignInProofs } from './sign-in/sign-in-proofs.js';
import { RequestLink } from './request-link/request-link.handler.js';
import { SignIn } from './sign-in/sign-in.handler.js';
import { SignOut } from './sign-out/sign-out.handler.js';
import { Staff } from './staff/staff.handler.js';
import { StaffResolver } from './staff/staff.resolver.js';
import { StaffRole } from './staff-role.entity.js';

feature(Person, EmailToken, StaffRole);
actorPart('emailConfirmed', `(select p.email_confirmed_at is not null from person p where p.id = s.person_id)`);
actorPart('roles', `coalesce((select json_agg(json_build_object('role', r.role, 'municipalityId', r.municipality_id)) from staff_role r where r.person_id = s.person_id and r.until is null), '[]'::json)`);
mailRecipients(`select email as address, locale from person where id = $1 and erased_at is null and email is not null union all select email, 'nl' from invited_address where id = $1 union all select email, locale from guest_request where id = $1 union all select g.email, p.locale from guest g join person p on p.id = g.person_id where g.person_id = $1 union all select w.email, p.locale from written_address w join person p on p.id = w.person_id where w.id = $1`);

@Module({
  controllers: [OwnDataController],
  providers: [...SERVICE_PROVIDERS, PersonRepository, NamedPeople, InvitedAddressRepository, Passwords, NewPassword, OwnPassword, AddressRepository, ChangeEmail, ConfirmNewEmail, ChangePassword, PasswordMethod, EmailLinkMethod, SecondFactor, SignInProofs, SignIn, SignOut, RequestLink, Register, ResetPassword, EraseAccount, SetSecondFactor, Staff, IdentityResolver, RegisterResolver, AccountResolver, OpeningResolver, ErasureResolver, SecondFactorResolver, StaffResolver, GuestRepository, Guests, GuestResolver, ForgetGuests],
  exports: [PersonRepository, NamedPeople, InvitedAddressRepository, GuestRepository, Guests],
})
export class IdentityModule {}
