import { useMessages } from '#contract/hooks';
import { RequestError } from '#contract/transport';
import { Alert, Button, Form, SignInFirst, TextField } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Guest } from './door-store';
import { useDoor } from './use-door';

/** The list at the door, on a phone, also without network. */
export default function DoorPage() {
  const { t } = useMessages();
  const words = t.gatherings;
  const { id = '' } = useParams<{ id: string }>();
  const { state, failed, query, mark, guests } = useDoor(id);
  const [find, setFind] = useState('');
  const kind = query.error instanceof RequestError ? query.error.kind : null;
  const hidden = query.data !== undefined && query.data.doorList === null;
  const known = state.door !== null && kind !== 'not-signed-in';
  const shown = guests.filter((guest) => guest.name.toLowerCase().includes(find.trim().toLowerCase()));
  const expected = guests.filter((guest) => !guest.walkIn).reduce((sum, guest) => sum + guest.people, 0);
  const early = query.data?.gathering?.viewerCan.checkIn === false;
  if (hidden) return <NotThere words={t.common} to={{ href: '/bijeenkomsten', label: words.title }} />;
  return (
    <Page title={words.door.title} brand={t.common.brand} above={<p className="brink-small"><Link href={`/bijeenkomsten/${id}`}>{state.title === '' ? words.title : state.title}</Link></p>}>
      {query.isPending && !known && <p role="status">{t.common.loading}</p>}
      {kind === 'not-signed-in' && <SignInFirst href={`/inloggen?verder=/bijeenkomsten/${id}/deur`} words={t.common} />}
      {kind !== null && kind !== 'not-signed-in' && (known ? <Alert>{words.door.offlineList}</Alert> : <Alert>{kind === 'offline' ? t.common.offline : t.common.fault}</Alert>)}
      {failed && <Alert>{words.door.notKept}</Alert>}
      {query.data?.doorList != null && <p className="brink-small">{words.leading.counts(query.data.doorList)}</p>}
      {known && (
        <>
          <p className="brink-lead">{words.door.here({ here: guests.reduce((sum, guest) => sum + guest.here, 0), expected })}</p>
          <p role="status">{early ? words.door.early : words.door.unsent({ count: state.unsent.length })}</p>
          {state.refused > 0 && <Alert>{words.door.refused({ count: state.refused })}</Alert>}
          <TextField path="find" label={words.door.find} problems={[]} value={find} onChange={setFind} />
          {guests.length === 0 && <p>{words.door.none}</p>}
          <ul className="brink-cards">
            {shown.map((guest) => (
              <GuestCard key={guest.id} guest={guest} mark={early ? null : (people) => mark({ ...guest, walkInName: guest.walkIn ? guest.name : null }, people)} />
            ))}
          </ul>
          {!early && <WalkIn add={(name) => mark({ id: crypto.randomUUID(), heads: [], walkInName: name }, 1)} />}
        </>
      )}
    </Page>
  );
}

function GuestCard({ guest, mark }: { readonly guest: Guest; readonly mark: ((people: number) => void) | null }) {
  const { t } = useMessages();
  const words = t.gatherings.door;
  const name = guest.name === '' ? words.unnamed : guest.name;
  const act = (people: number, label: string, quiet: boolean) => (
    <Button quiet={quiet} onClick={() => mark?.(people)}>
      {label}
      <span className="brink-hidden">: {name}</span>
    </Button>
  );
  const notes = [guest.walkIn ? words.walkIn : null, guest.people > 1 ? words.companion : null, guest.workshop, guest.accessNeeds === '' ? null : `${words.needs} ${guest.accessNeeds}`, guest.question === '' ? null : `${words.question} ${guest.question}`];
  return (
    <li className="brink-sheet">
      <h2>{name}</h2>
      <p className="brink-small">{notes.filter((note) => note !== null).join(' · ')}</p>
      {guest.contradicted && <Alert>{words.contradicted}</Alert>}
      {guest.here > 0 && !guest.contradicted && (
        <p>
          <b>{guest.here > 1 ? words.isHereTwo : words.isHere}</b>
        </p>
      )}
      {mark !== null && (
        <p className="brink-row">
          {(guest.here === 0 || guest.contradicted) && guest.people > 1 && act(2, words.arrivedTwo, false)}
          {(guest.here !== 1 || guest.contradicted) && act(1, guest.people > 1 && guest.here > 1 ? words.arrivedAlone : words.arrived, guest.people > 1)}
          {guest.here === 1 && !guest.contradicted && act(2, words.arrivedTwo, true)}
          {(guest.here > 0 || guest.contradicted) && act(0, words.undo, true)}
        </p>
      )}
    </li>
  );
}

function WalkIn({ add }: { readonly add: (name: string) => void }) {
  const { t } = useMessages();
  const words = t.gatherings.door;
  const [name, setName] = useState('');
  return (
    <section className="brink-sheet brink-below" aria-labelledby="inloop">
      <h2 id="inloop">{words.walkIn}</h2>
      <Form
        onSend={() => {
          add(name.trim());
          setName('');
        }}
      >
        <TextField path="walkInName" label={words.walkInName} problems={[]} value={name} onChange={setName} />
        <Button type="submit">{words.addWalkIn}</Button>
      </Form>
    </section>
  );
}
