import type { HeldIn } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { Button, type FieldProblem, SelectField, TextField } from '#ui/kit';
import { type TypedItem, optionsOf } from './form-state';

/** One part of the programme; where it is held is asked when the gathering is held in a hall and online. */
export function ItemFields({ item, n, both, problems, onChange, onRemove }: { readonly item: TypedItem; readonly n: number; readonly both: boolean; readonly problems: readonly FieldProblem[]; readonly onChange: (item: TypedItem) => void; readonly onRemove: () => void }) {
  const { t } = useMessages();
  const words = t.gatherings.form;
  const field = (name: 'title' | 'about' | 'speakers' | 'room' | 'from' | 'to' | 'capacity', label: string, more: { type?: string; hint?: string; rows?: number; inputMode?: 'numeric' } = {}) => (
    <TextField path={`items.${n}.${name}`} label={label} problems={problems} value={item[name]} onChange={(value) => onChange({ ...item, [name]: value })} {...more} />
  );
  return (
    <fieldset className="brink-sheet brink-below">
      <legend>
        <b>{words.item({ n: n + 1 })}</b>
      </legend>
      {field('title', words.itemTitle)}
      {field('from', words.from, { type: 'time' })}
      {field('to', words.to, { type: 'time' })}
      {field('about', words.itemAbout, { rows: 2, hint: t.common.marks })}
      {field('speakers', words.itemSpeakers, { rows: 2, hint: words.speakersHint })}
      {both && <SelectField path={`items.${n}.held`} label={words.itemHeld} problems={problems} value={item.held} onChange={(held) => onChange({ ...item, held: held as HeldIn })} options={optionsOf(t.gatherings.held)} />}
      {field('room', words.room)}
      {field('capacity', words.itemCapacity, { inputMode: 'numeric' })}
      <Button quiet onClick={onRemove}>
        {words.remove}
        <span className="brink-hidden">: {item.title === '' ? words.item({ n: n + 1 }) : item.title}</span>
      </Button>
    </fieldset>
  );
}
