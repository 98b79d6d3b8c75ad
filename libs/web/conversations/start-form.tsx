import { type ConversationScopesQuery, StartConversationDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { addDays, localDate } from '#domain/kernel';
import { Button, ErrorSummary, type FieldProblem, Form, SelectField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type TypedWords, daysMissed, problemsAtFields, sentWords } from './typed-words';
import { WordFields } from './word-fields';

type Scope = ConversationScopesQuery['conversationScopes'][number];

interface Typed extends TypedWords {
  readonly scope: string;
  readonly areaId: string;
}

const KEEP = 'conversation:new';
const USUAL_DAYS = 28;
const empty = (): Typed => ({ scope: '0', areaId: '', question: '', explanation: '', statements: '', opens: '', closes: addDays(localDate(Date.now()), USUAL_DAYS) });

function useStart(scopes: readonly Scope[]) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [typed, setTyped] = useKept<Typed>(KEEP, empty());
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const start = useAct(StartConversationDocument);
  const scope = scopes[Number(typed.scope)] ?? scopes[0];
  const areaId = scope?.associationId == null ? typed.areaId || null : (scope.areas[0]?.id ?? null);
  const send = async (): Promise<void> => {
    const wrong = daysMissed(typed);
    setMissed(wrong.map((path) => ({ path, text: t.problems['invalid-format']({}) })));
    if (wrong.length > 0 || scope === undefined) return;
    const done = await start.send({ input: { municipalityId: scope.municipalityId, associationId: scope.associationId, areaId, clientKey: null, ...sentWords(typed) } });
    if (done === null) return;
    clearKept(KEEP);
    if ('conversationId' in done) go(`/gesprekken/${String(done.conversationId)}`);
  };
  return { typed, scope, send, busy: start.busy, problems: missed.length > 0 ? missed : problemsAtFields(start.problems), set: (more: Partial<Typed>): void => setTyped((before) => ({ ...before, ...more })) };
}

/** The form with which a conversation is started. What was typed stays until it is kept. */
export function StartForm({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { t } = useMessages();
  const words = t.conversations.form;
  const { typed, scope, send, busy, problems, set } = useStart(scopes);
  const nameOf = ({ associationId, name }: Scope): string => (associationId === null ? words.municipality({ name }) : words.association({ name }));
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path="scope" label={words.scope} problems={problems} value={typed.scope} onChange={(chosen) => set({ scope: chosen, areaId: '' })} options={scopes.map((one, i) => ({ value: String(i), label: nameOf(one) }))} />
      {scope !== undefined && scope.associationId === null && <SelectField path="areaId" label={words.area} problems={problems} value={typed.areaId} onChange={(areaId) => set({ areaId })} options={[{ value: '', label: words.wholeMunicipality }, ...scope.areas.map((area) => ({ value: area.id, label: area.name }))]} />}
      <WordFields typed={typed} problems={problems} set={set} />
      <Button type="submit" busy={busy}>
        {words.save}
      </Button>
    </Form>
  );
}
