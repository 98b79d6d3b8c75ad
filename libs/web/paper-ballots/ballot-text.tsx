import { useMessages } from '#contract/hooks';
import { BLANK, marksOf } from '#domain/deciding';
import type { VoteAtTable } from './paper-page';

/** A ballot in words, as it is compared with its sheet. */
export function BallotText({ vote, choice }: { readonly vote: VoteAtTable; readonly choice: string }) {
  const { t } = useMessages();
  if (choice === BLANK) return <>{t.deciding.choices[BLANK]}</>;
  const marks = vote.options.length === 0 ? null : marksOf(choice);
  if (marks === null) return <>{t.deciding.choices[choice] ?? choice}</>;
  const crosses = vote.method === 'plurality' || vote.method === 'approval';
  const chosen = vote.options.flatMap((option, i) => ((marks[i] ?? 0) === 0 ? [] : [crosses ? option : `${option}: ${marks[i]}`]));
  return <>{chosen.join(' · ')}</>;
}
