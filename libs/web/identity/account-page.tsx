import { ChangeProfileDocument, SignOutDocument, SignOutEverywhereDocument, type ViewerQuery } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, SelectField, SignInFirst, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { type ComponentType, useState } from 'react';
import { Link } from 'wouter';
import { Opening } from './opening';
import { LinkedServices } from './linked-services';
import { OwnData } from './own-data';
import { SecondFactor } from './second-factor';
import { type ServiceToLeave, StillSignedIn, useLeft } from './sign-out';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** One's own page, with what other features add above it. */
export function AccountPage({ panels }: { readonly panels: readonly ComponentType[] }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const [left, setLeft] = useState<ServiceToLeave | null>(null);
  if (left !== null && viewer === null) return <StillSignedIn service={left} />;
  if (viewer === undefined) return <p role="status">{t.common.loading}</p>;
  return (
    <Page title={t.identity.accountTitle} brand={t.common.brand}>
      {viewer === null ? (
        <SignInFirst href="/inloggen?verder=/mijn" words={t.common} />
      ) : (
        <>
          {panels.map((Panel, i) => (
            <Panel key={i} />
          ))}
          <ul className="brink-links brink-areas">
            <li>
              <Link href="/mijn/plannen">{t.identity.myPlans}</Link>
            </li>
            <li>
              <Link href="/hulpvragen">{t.coaching.mine}</Link>
            </li>
            <li>
              <Link href="/mijn/woonplaats">{t.residence.title}</Link>
            </li>
            <li>
              <Link href="/mijn/bijeenkomsten">{t.gatherings.mine.title}</Link>
            </li>
            <li>
              <Link href="/verenigingen/mijn">{t.associations.mine}</Link>
            </li>
            <li>
              <Link href="/berichten">{t.notices.title}</Link>
            </li>
            <li>
              <Link href="/mijn/berichten">{t.notices.settings}</Link>
            </li>
          </ul>
          <Profile key={viewer.id} viewer={viewer} onLeave={setLeft} />
          <Opening hasPassword={viewer.canUsePassword} />
          <LinkedServices hasPassword={viewer.canUsePassword} />
          <SecondFactor on={viewer.secondFactorOn} />
          <OwnData />
        </>
      )}
    </Page>
  );
}

function Profile({ viewer, onLeave }: { readonly viewer: Viewer; readonly onLeave: (service: ServiceToLeave) => void }) {
  const { t } = useMessages();
  const [name, setName] = useState(viewer.name);
  const [birthYear, setBirthYear] = useState(viewer.birthYear === null ? '' : String(viewer.birthYear));
  const [locale, setLocale] = useState(viewer.locale);
  const [saved, setSaved] = useState(false);
  const change = useAct(ChangeProfileDocument);
  const out = useAct(SignOutDocument);
  const everywhere = useAct(SignOutEverywhereDocument);
  const left = useLeft(onLeave);
  const year = birthYear.trim() === '' ? null : Number(birthYear);
  return (
    <>
      <h2>{t.identity.profile}</h2>
      <p>{viewer.emailAddress}</p>
      {saved && <Alert good>{t.identity.saved}</Alert>}
      <Form
        onSend={() => {
          setSaved(false);
          void change.send({ input: { name, locale, birthYear: year !== null && !Number.isInteger(year) ? 0 : year } }).then((done) => setSaved(done !== null));
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={change.problems} />
        <TextField path="name" label={t.identity.name} hint={t.identity.nameHint} problems={change.problems} value={name} onChange={setName} />
        <TextField path="birthYear" label={t.identity.birthYear} hint={t.identity.birthYearHint} inputMode="numeric" problems={change.problems} value={birthYear} onChange={setBirthYear} />
        <SelectField path="locale" label={t.identity.language} problems={change.problems} value={locale} onChange={setLocale} options={[{ value: 'nl', label: 'Nederlands' }, { value: 'en', label: 'English' }]} />
        <Button type="submit" busy={change.busy}>
          {t.identity.save}
        </Button>
      </Form>
      <p className="brink-row brink-below">
        <Button quiet busy={out.busy} onClick={() => void out.send({}).then(left)}>
          {t.common.signOut}
        </Button>
        <Button quiet busy={everywhere.busy} onClick={() => void everywhere.send({}).then(left)}>
          {t.identity.everywhere}
        </Button>
      </p>
    </>
  );
}
