import type { ReactNode } from 'react';
import { Button } from './acts';
import { NoAnswer, type NoAnswerWords, type Unanswered } from './no-answer';

interface Growing<Item> {
  readonly items: readonly Item[] | null;
  readonly asked: Unanswered;
  readonly more: (() => void) | null;
  readonly busy: boolean;
}

interface Words extends NoAnswerWords {
  readonly more: string;
}

interface GrowingListProps<Item> {
  readonly list: Growing<Item>;
  readonly words: Words;
  /** What is said when the list is empty. */
  readonly none: ReactNode;
  /** The way to sign in, for a list that is one's own. */
  readonly signIn?: ReactNode;
  /** Shows the items that are there, of which there is one at least. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list in each of its states: on its way, not to be had, empty, there, and there is more. */
export function GrowingList<Item>({ list, words, none, signIn, children }: GrowingListProps<Item>) {
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
