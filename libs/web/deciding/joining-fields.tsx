import type { Joining } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { ChoiceGroup, type FieldProblem, TextField } from '#ui/kit';
import { type RoundForm, WEIGHED, optionsOf } from './composed-round';

/** How the groups decide together, whether young people are one of them, and how heavy each weighs. */
export function JoiningFields({ form, problems, onChange }: { readonly form: RoundForm; readonly problems: readonly FieldProblem[]; readonly onChange: (change: Partial<RoundForm>) => void }) {
  const { t } = useMessages();
  const words = t.deciding;
  return (
    <>
      <ChoiceGroup several path="young" label={words.compose.young} problems={problems} options={[{ value: 'young', label: words.compose.youngApart, hint: words.compose.youngHint }]} chosen={form.young ? ['young'] : []} onChange={(chosen) => onChange({ young: chosen.length > 0 })} />
      <ChoiceGroup path="joining" label={words.joining} problems={problems} options={optionsOf(words.joinings)} chosen={[form.joining]} onChange={([joining]) => onChange({ joining: (joining ?? form.joining) as Joining })} />
      {form.joining === 'WEIGHTED' &&
        WEIGHED.filter((chamber) => chamber !== 'young' || form.young).map((chamber) => (
          <TextField key={chamber} path={`weights.${chamber}`} label={words.compose.weight({ group: words.chambers[chamber] ?? chamber })} inputMode="numeric" problems={problems} value={form.weights[chamber]} onChange={(weight) => onChange({ weights: { ...form.weights, [chamber]: weight } })} />
        ))}
    </>
  );
}
