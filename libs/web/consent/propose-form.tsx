import { type ConsentCircle, type ConsentScopesQuery, ProposeConsentDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';

type Scope = ConsentScopesQuery['consentScopes'][number];

const KEEP = 'consent:new';
const EMPTY = { scope: '0', areaId: '', circle: 'AREA', title: '', text: '', voices: '5' };

/** The field in which the server's problem is shown. */
const fieldOf = (path: string): string => path.replace(/^associationId$/, 'scope');

function usePropose(scopes: readonly Scope[]) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [typed, setTyped] = useKept(KEEP, EMPTY);
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const propose = useAct(ProposeConsentDocument);
  const scope = scopes[Number(typed.scope)] ?? scopes[0];
  const areaId = scope?.areas.find(({ id }) => id === typed.areaId)?.id ?? scope?.areas[0]?.id ?? '';
  const circle: ConsentCircle = scope?.associationId == null || typed.circle !== 'MEMBERS' ? 'AREA' : 'MEMBERS';
  const send = async (): Promise<void> => {
    const whole = /^\d{1,4}$/.test(typed.voices.trim());
    setMissed(whole ? [] : [{ path: 'voicesNeeded', text: t.consent.need.voices }]);
    if (!whole || scope === undefined) return;
    const done = await propose.send({ input: { areaId, associationId: scope.associationId, circle, title: typed.title, text: typed.text, voicesNeeded: Number(typed.voices), clientKey: null } });
    if (done === null) return;
    clearKept(KEEP);
    if ('consentId' in done) go(`/instemming/${String(done.consentId)}`);
  };
  const problems = missed.length > 0 ? missed : propose.problems.map(({ path, text }) => ({ path: fieldOf(path), text }));
  return { typed, scope, areaId, circle, send, busy: propose.busy, problems, set: (more: Partial<typeof EMPTY>): void => setTyped((before) => ({ ...before, ...more })) };
}

/** The form with which a proposal is made. What was typed stays until it is kept. */
export function ProposeForm({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { t } = useMessages();
  const words = t.consent.form;
  const { typed, scope, areaId, circle, send, busy, problems, set } = usePropose(scopes);
  const nameOf = ({ associationId, name }: Scope): string => (associationId === null ? words.municipality({ name }) : words.association({ name }));
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path="scope" label={words.scope} problems={problems} value={typed.scope} onChange={(chosen) => set({ scope: chosen, areaId: '' })} options={scopes.map((one, i) => ({ value: String(i), label: nameOf(one) }))} />
      {scope !== undefined && scope.associationId === null && <SelectField path="areaId" label={words.area} problems={problems} value={areaId} onChange={(chosen) => set({ areaId: chosen })} options={scope.areas.map((area) => ({ value: area.id, label: area.name }))} />}
      {scope !== undefined && scope.associationId !== null && <ChoiceGroup path="circle" label={words.circle} problems={problems} options={Object.entries(words.circles).map(([value, label]) => ({ value, label }))} chosen={[circle]} onChange={([chosen = 'AREA']) => set({ circle: chosen })} />}
      <TextField path="title" label={words.name} hint={words.nameHint} problems={problems} value={typed.title} onChange={(title) => set({ title })} />
      <TextField path="text" label={words.text} hint={words.textHint} rows={8} problems={problems} value={typed.text} onChange={(text) => set({ text })} />
      <TextField path="voicesNeeded" label={words.voices} inputMode="numeric" problems={problems} value={typed.voices} onChange={(voices) => set({ voices })} />
      <Button type="submit" busy={busy}>
        {words.save}
      </Button>
      <p className="brink-small">{words.after}</p>
    </Form>
  );
}
