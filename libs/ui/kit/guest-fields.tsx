import { Alert } from './acts';
import { type FieldProblem, TextField } from './fields';

/** Somebody without an account, as they fill themselves in. */
export interface TypedGuest {
  readonly name: string;
  readonly email: string;
}

interface GuestWords {
  readonly name: string;
  readonly nameHint: string;
  readonly email: string;
  readonly emailHint: string;
}

/** Who somebody without an account is: an e-mail address to confirm; and their name, where it is asked. `at` is where in the form. */
export function GuestFields({ words, at, named = false, problems, value, onChange }: { readonly words: GuestWords; readonly at: string; readonly named?: boolean; readonly problems: readonly FieldProblem[]; readonly value: TypedGuest; readonly onChange: (value: TypedGuest) => void }) {
  return (
    <>
      {named && <TextField path={`${at}.name`} label={words.name} hint={words.nameHint} autoComplete="name" problems={problems} value={value.name} onChange={(name) => onChange({ ...value, name })} />}
      <TextField path={`${at}.email`} label={words.email} hint={words.emailHint} type="email" inputMode="email" autoComplete="email" problems={problems} value={value.email} onChange={(email) => onChange({ ...value, email })} />
    </>
  );
}

/** That a mail is on its way, and what to do with it. */
export function LookInMailbox({ words, email }: { readonly words: { readonly sentTitle: string; readonly sent: (to: { email: string }) => string; readonly sentHint: string }; readonly email: string }) {
  return (
    <Alert good>
      <p>
        <b>{words.sentTitle}</b>
      </p>
      <p>{words.sent({ email })}</p>
      <p className="brink-small">{words.sentHint}</p>
    </Alert>
  );
}
