import { ChangeGatheringDocument, type GatheringKind, type HeldIn, MakeGatheringDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, type FieldProblem, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { EMPTY, type TypedGathering, completed, emptyItem, fieldOf, missing, optionsOf, typedFrom, wordsOf } from './form-state';
import type { Changed, Scope } from './gathering-form-page';
import { ItemFields } from './item-fields';

/** The form of a gathering. What was typed stays until it is kept. */
export function GatheringForm({ scopes, gathering, done }: { readonly scopes: readonly Scope[]; readonly gathering: Changed | null; readonly done: (id: string) => void }) {
  const { t } = useMessages();
  const words = t.gatherings.form;
  const key = gathering === null ? 'gathering:new' : `gathering:${gathering.id}:${gathering.version}`;
  const [kept, setForm] = useKept<TypedGathering>(key, gathering === null ? EMPTY : typedFrom(gathering));
  const form = completed(kept);
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const make = useAct(MakeGatheringDocument);
  const change = useAct(ChangeGatheringDocument);
  const problems = missed.length > 0 ? missed : [...make.problems, ...change.problems].map((problem) => ({ ...problem, path: fieldOf(problem.path) }));
  const scope = scopes[Number(form.scope)] ?? scopes[0];
  const set = (more: Partial<TypedGathering>): void => setForm({ ...form, ...more });
  const text = (path: 'title' | 'forWhom' | 'series' | 'venue' | 'address' | 'onlineUrl' | 'capacity' | 'about' | 'hosts' | 'partners' | 'speakers', more: { hint?: string; rows?: number; inputMode?: 'numeric' } = {}) => (
    <TextField path={path} label={words[path]} problems={problems} value={form[path]} onChange={(value) => set({ [path]: value })} {...more} />
  );
  const time = (path: 'date' | 'from' | 'to') => <TextField path={path} label={words[path]} type={path === 'date' ? 'date' : 'time'} problems={problems} value={form[path]} onChange={(value) => set({ [path]: value })} />;
  const send = async (): Promise<void> => {
    const empty = missing(form);
    setMissed(empty.map((path) => ({ path, text: t.problems.required({}) })));
    if (empty.length > 0) return;
    const sent =
      gathering === null
        ? (await make.send({ input: { municipalityId: scope?.municipalityId, associationId: scope?.associationId, areaId: form.areaId === '' ? null : form.areaId, words: wordsOf(form), clientKey: null } }))?.gatheringId
        : (await change.send({ input: { gatheringId: gathering.id, version: gathering.version, words: wordsOf(form) } }))?.gatheringId;
    if (sent == null) return;
    clearKept(key);
    done(sent);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {gathering === null && <ScopeFields scopes={scopes} scope={scope} form={form} set={set} problems={problems} />}
      <SelectField path="kind" label={words.kind} problems={problems} value={form.kind} onChange={(kind) => set({ kind: kind as GatheringKind })} options={optionsOf(t.gatherings.kinds)} />
      {text('title')}
      {text('about', { rows: 6, hint: `${words.aboutHint} ${t.common.marks}` })}
      {text('forWhom')}
      {text('series', { hint: words.seriesHint })}
      {text('hosts', { rows: 3, hint: words.hostsHint })}
      {text('partners', { rows: 2, hint: words.hostsHint })}
      {text('speakers', { rows: 2, hint: words.speakersHint })}
      {time('date')}
      {time('from')}
      {time('to')}
      <SelectField path="held" label={words.held} problems={problems} value={form.held} onChange={(held) => set({ held: held as HeldIn })} options={optionsOf(t.gatherings.held)} />
      {form.held !== 'ONLINE' && text('venue')}
      {form.held !== 'ONLINE' && text('address')}
      {form.held !== 'HALL' && text('onlineUrl', { hint: words.onlineHint })}
      {text('capacity', { inputMode: 'numeric' })}
      <h2 id="field-items" tabIndex={-1}>
        {words.items}
      </h2>
      <p className="brink-hint">{words.itemsHint}</p>
      {form.items.map((item, i) => (
        <ItemFields key={item.id ?? `new-${i}`} item={item} n={i} both={form.held === 'BOTH'} problems={problems} onChange={(changed) => set({ items: form.items.map((other, j) => (j === i ? changed : other)) })} onRemove={() => set({ items: form.items.filter((_, j) => j !== i) })} />
      ))}
      <p>
        <Button quiet onClick={() => set({ items: [...form.items, emptyItem({ from: form.items.at(-1)?.to ?? form.from, to: form.to, held: form.held })] })}>
          {words.add}
        </Button>
      </p>
      {gathering?.state === 'PUBLISHED' && <p className="brink-small">{words.willTell}</p>}
      <Button type="submit" busy={make.busy || change.busy}>
        {gathering === null ? words.save : words.saveChange}
      </Button>
    </Form>
  );
}

/** For whom it is: in whose name, and where. */
function ScopeFields({ scopes, scope, form, set, problems }: { readonly scopes: readonly Scope[]; readonly scope: Scope | undefined; readonly form: TypedGathering; readonly set: (more: Partial<TypedGathering>) => void; readonly problems: readonly FieldProblem[] }) {
  const { t } = useMessages();
  const words = t.gatherings.form;
  const nameOf = ({ associationId, municipalityId, name }: Scope): string => (associationId !== null ? words.association({ name }) : municipalityId === null ? t.gatherings.province : words.municipality({ name }));
  return (
    <>
      <SelectField path="scope" label={words.scope} problems={problems} value={form.scope} onChange={(chosen) => set({ scope: chosen, areaId: '' })} options={scopes.map((s, i) => ({ value: String(i), label: nameOf(s) }))} />
      {scope !== undefined && scope.areas.length > 0 && <SelectField path="areaId" label={words.area} problems={problems} value={form.areaId} onChange={(areaId) => set({ areaId })} options={[{ value: '', label: words.wholeMunicipality }, ...scope.areas.map((a) => ({ value: a.id, label: a.name }))]} />}
    </>
  );
}
