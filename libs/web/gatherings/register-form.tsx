import { AskPlaceAsGuestDocument, RegisterForGatheringDocument, type RegisterForGatheringInput } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, GuestFields, LookInMailbox, TextField, type TypedGuest } from '#ui/kit';
import { useEffect, useRef, useState } from 'react';
import type { GatheringOnPage } from './gathering-page';
import { NO_WORKSHOP, completedRegistration, typedRegistration } from './register-state';

interface Registering {
  readonly gathering: GatheringOnPage;
  /** Of a mail to a guest, instead of a session. */
  readonly link: string | null;
  /** Whether it is somebody without an account, who says who they are and confirms it by a mail. */
  readonly guest: boolean;
  readonly done: () => void;
}

/** Registering in two steps: with whom and for which workshop; then what the hosts should know. */
export function RegisterForm({ gathering, link, guest, done }: Registering) {
  const { t, locale } = useMessages();
  const words = t.gatherings.register;
  const mine = gathering.viewerRegistration;
  const key = `registration:${gathering.id}`;
  const [kept, setForm] = useKept(key, typedRegistration(mine));
  const form = completedRegistration(kept);
  const [mailed, setMailed] = useState<string | null>(null);
  const register = useRegister(guest ? { ...form.guest, locale } : null, link);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = register.problems.some((p) => p.path === 'people' || p.path === 'workshopId') ? 1 : form.step;
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [step]);
  const go = (to: number): void => {
    moved.current = true;
    setForm({ ...form, step: to });
  };
  const workshops = gathering.items.filter((item) => item.capacity !== null);
  const chosen = workshops.some((item) => item.id === form.workshop) ? form.workshop : NO_WORKSHOP;
  const holds = mine?.state === 'REGISTERED' || mine?.state === 'WAITING' || mine?.state === 'OFFERED';
  const send = async (): Promise<void> => {
    const sent = await register.send({ gatheringId: gathering.id, people: Number(form.people), workshopId: chosen === NO_WORKSHOP ? null : chosen, question: form.question, accessNeeds: form.accessNeeds });
    if (!sent) return;
    clearKept(key);
    if (guest) setMailed(form.guest.email);
    else done();
  };
  if (mailed !== null) return <LookInMailbox words={t.guests} email={mailed} />;
  return (
    <Form
      onSend={() => {
        if (step === 1 && form.step === 1 && register.problems.length === 0) go(2);
        else void send();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {words.step({ step })}
      </h3>
      <ErrorSummary title={t.common.problemsTitle} problems={register.problems} />
      {step === 1 ? (
        <>
          <ChoiceGroup path="people" label={words.people} problems={register.problems} options={[{ value: '1', label: words.alone }, { value: '2', label: words.together }]} chosen={[form.people]} onChange={([people]) => setForm({ ...form, people: people ?? '1' })} />
          {workshops.length > 0 && (
            <ChoiceGroup
              path="workshopId"
              label={words.workshop}
              problems={register.problems}
              options={[{ value: NO_WORKSHOP, label: words.noWorkshop }, ...workshops.map((item) => ({ value: item.id, label: item.title, hint: item.placesLeft === 0 && item.id !== mine?.workshopId ? words.workshopFull : t.gatherings.workshopPlaces({ count: item.placesLeft ?? 0 }) }))]}
              chosen={[chosen]}
              onChange={([workshop]) => setForm({ ...form, workshop: workshop ?? NO_WORKSHOP })}
            />
          )}
          <Button type="submit" busy={register.busy}>
            {register.problems.length === 0 ? words.next : words.save}
          </Button>
        </>
      ) : (
        <>
          {guest && <GuestFields words={t.guests} at="guest" named problems={register.problems} value={form.guest} onChange={(who) => setForm({ ...form, guest: who })} />}
          <TextField path="question" label={words.question} hint={words.questionHint} rows={2} problems={register.problems} value={form.question} onChange={(question) => setForm({ ...form, question })} />
          <TextField path="accessNeeds" label={words.access} hint={words.accessHint} rows={2} problems={register.problems} value={form.accessNeeds} onChange={(accessNeeds) => setForm({ ...form, accessNeeds })} />
          {guest && <p className="brink-small">{t.guests.forget}</p>}
          <p className="brink-row">
            <Button type="submit" busy={register.busy}>
              {holds ? words.save : gathering.placesLeft === 0 ? words.sendWaiting : words.send}
            </Button>
            <Button quiet onClick={() => go(1)}>
              {words.back}
            </Button>
          </p>
        </>
      )}
    </Form>
  );
}

type Words = Omit<RegisterForGatheringInput, 'link'>;

/** Sends what was filled in: at once, by the link of a mail, or for a guest whose address is to be confirmed. `send` tells whether it arrived. */
function useRegister(guest: (TypedGuest & { readonly locale: string }) | null, link: string | null) {
  const register = useAct(RegisterForGatheringDocument);
  const ask = useAct(AskPlaceAsGuestDocument, { refresh: false });
  const send = async (words: Words): Promise<boolean> => (guest === null ? await register.send({ input: { ...words, link } }) : await ask.send({ input: { ...words, guest, clientKey: null } })) !== null;
  return { send, problems: guest === null ? register.problems : ask.problems, busy: register.busy || ask.busy };
}
