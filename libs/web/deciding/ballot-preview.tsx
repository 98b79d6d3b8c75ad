import { useMessages } from '#contract/hooks';
import { CHOICES } from '#domain/deciding';
import { ChoiceGroup } from '#ui/kit';
import { useState } from 'react';
import { OptionMarks } from './option-marks';

/** A ballot as voters will see it, to try before opening; it goes nowhere. */
export function BallotPreview({ question, method, options, unfolded = false }: { readonly question: string; readonly method: string; readonly options: readonly string[]; readonly unfolded?: boolean }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [choice, setChoice] = useState('');
  const label = question.trim() === '' ? words.options.noQuestion : question;
  const named = options.map((option, i) => (option.trim() === '' ? words.options.option({ n: i + 1 }) : option));
  const inWords = method === 'MAJORITY' ? CHOICES.majority : method === 'CONSENT' ? CHOICES.consent : null;
  return (
    <details open={unfolded}>
      <summary>{words.options.preview}</summary>
      <p className="brink-small">{words.options.previewHint}</p>
      {inWords === null ? (
        <OptionMarks path="preview" label={label} method={method} options={named} problems={[]} choice={choice} onChoice={setChoice} />
      ) : (
        <ChoiceGroup path="preview" label={label} problems={[]} options={inWords.map((value) => ({ value, label: words.choices[value] ?? value }))} chosen={[choice]} onChange={([chosen]) => setChoice(chosen ?? '')} />
      )}
    </details>
  );
}
