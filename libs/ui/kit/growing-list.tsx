import type { ReactNode } from 'react';
import { Button } from './acts';
import { TextField } from './fields';
import { NoAnswer, type NoAnswerWords, type Unanswered } from './no-answer';

interface Growing<Item> {
  readonly items: readonly Item[] | null;
  readonly asked: Unanswered;
  readonly more: (() => void) | null;
  readonly busy: boolean;
}

interface Words extends NoAnswerWords {
  readonly more: string;
  readonly foundNobody: string;
}

interface Find {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly setName: (name: string) => void;
}

interface GrowingListProps<Item> {
  readonly list: Growing<Item>;
  readonly words: Words;
  /** What is said when the list is empty. */
  readonly none: ReactNode;
  /** The way to sign in, for a list that is one's own. */
  readonly signIn?: ReactNode;
  /** Looks for a part of a name, where the list is more than a page. */
  readonly find?: Find;
  /** Shows the items that are there, of which there is one at least. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list in each of its states: on its way, not to be had, empty, there, and there is more; with a field to look for somebody where that was given. */
export function GrowingList<Item>({ find, ...shown }: GrowingListProps<Item>) {
  if (find === undefined) return <Shown {...shown} />;
  return (
    <>
      {(shown.list.more !== null || find.name !== '') && <TextField path={find.path} label={find.label} hint={find.hint} problems={[]} value={find.name} onChange={find.setName} />}
      <Shown {...shown} none={find.name === '' ? shown.none : shown.words.foundNobody} />
    </>
  );
}

function Shown<Item>({ list, words, none, signIn, children }: Omit<GrowingListProps<Item>, 'find'>) {
  if (list.items === null) return <NoAnswer asked={list.asked} words={words} signIn={signIn} roomy />;
  if (list.items.length === 0) return <p>{none}</p>;
  return (
    <>
      {children(list.items)}
      {list.more !== null && (
        <p>
          <Button quiet busy={list.busy} onClick={list.more}>
            {words.more}
          </Button>
        </p>
      )}
    </>
  );
}
