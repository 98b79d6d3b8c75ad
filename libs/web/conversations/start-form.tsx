import { type ConversationScopesQuery, StartConversationDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { addDays, endOfDay, localDate, startOfDay } from '#domain/kernel';
import { Button, ErrorSummary, type FieldProblem, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';

type Scope = ConversationScopesQuery['conversationScopes'][number];

interface Typed {
  readonly scope: string;
  readonly areaId: string;
  readonly question: string;
  readonly explanation: string;
  readonly statements: string;
  readonly opens: string;
  readonly closes: string;
  readonly key: string;
}

const KEEP = 'conversation:new';
const USUAL_DAYS = 28;
const empty = (): Typed => ({ scope: '0', areaId: '', question: '', explanation: '', statements: '', opens: '', closes: addDays(localDate(Date.now()), USUAL_DAYS), key: '' });
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The field in which the server's problem is shown: the statements are written in one. */
const fieldOf = (path: string): string => path.replace(/^statements\..*/, 'statements').replace(/^opensAt$/, 'opens').replace(/^closesAt$/, 'closes').replace(/^(associationId|municipalityId)$/, 'scope');

/** One problem for each sentence at a field: that of a statement says in which line. */
function shown(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return problems.map(({ path, text }) => {
    const line = /^statements\.(\d+)$/.exec(path)?.[1];
    return { path: fieldOf(path), text: line === undefined ? text : `${Number(line) + 1}: ${text}` };
  });
}

function useStart(scopes: readonly Scope[]) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [typed, setTyped] = useKept<Typed>(KEEP, empty());
  const [missed, setMissed] = useState<readonly FieldProblem[]>([]);
  const start = useAct(StartConversationDocument);
  const scope = scopes[Number(typed.scope)] ?? scopes[0];
  const areaId = scope?.associationId == null ? typed.areaId || null : (scope.areas[0]?.id ?? null);
  const send = async (): Promise<void> => {
    const wrong = [...(typed.opens !== '' && !isDay(typed.opens) ? ['opens'] : []), ...(isDay(typed.closes) ? [] : ['closes'])];
    setMissed(wrong.map((path) => ({ path, text: t.problems['invalid-format']({}) })));
    if (wrong.length > 0 || scope === undefined) return;
    const clientKey = typed.key === '' ? crypto.randomUUID() : typed.key;
    setTyped({ ...typed, key: clientKey });
    const statements = typed.statements.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    const done = await start.send({
      input: {
        municipalityId: scope.municipalityId, associationId: scope.associationId, areaId, question: typed.question, explanation: typed.explanation, statements, clientKey,
        opensAt: new Date(typed.opens === '' ? Date.now() : startOfDay(typed.opens)).toISOString(), closesAt: new Date(endOfDay(typed.closes)).toISOString(),
      },
    });
    if (done === null) return setTyped((before) => ({ ...before, key: '' }));
    clearKept(KEEP);
    if ('conversationId' in done) go(`/gesprekken/${String(done.conversationId)}`);
  };
  return { typed, scope, send, busy: start.busy, problems: missed.length > 0 ? missed : shown(start.problems), set: (more: Partial<Typed>): void => setTyped((before) => ({ ...before, ...more, key: '' })) };
}

/** The form with which a conversation is started. What was typed stays until it is kept. */
export function StartForm({ scopes }: { readonly scopes: readonly Scope[] }) {
  const { t } = useMessages();
  const words = t.conversations.form;
  const { typed, scope, send, busy, problems, set } = useStart(scopes);
  const nameOf = ({ associationId, name }: Scope): string => (associationId === null ? words.municipality({ name }) : words.association({ name }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path="scope" label={words.scope} problems={problems} value={typed.scope} onChange={(chosen) => set({ scope: chosen, areaId: '' })} options={scopes.map((one, i) => ({ value: String(i), label: nameOf(one) }))} />
      {scope !== undefined && scope.associationId === null && <SelectField path="areaId" label={words.area} problems={problems} value={typed.areaId} onChange={(areaId) => set({ areaId })} options={[{ value: '', label: words.wholeMunicipality }, ...scope.areas.map((area) => ({ value: area.id, label: area.name }))]} />}
      <TextField path="question" label={words.question} hint={words.questionHint} problems={problems} value={typed.question} onChange={(question) => set({ question })} />
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} rows={4} problems={problems} value={typed.explanation} onChange={(explanation) => set({ explanation })} />
      <TextField path="statements" label={words.statements} hint={words.statementsHint} rows={8} problems={problems} value={typed.statements} onChange={(statements) => set({ statements })} />
      <TextField path="opens" label={`${words.opens} ${t.common.optional}`} hint={words.opensNow} type="date" problems={problems} value={typed.opens} onChange={(opens) => set({ opens })} />
      <TextField path="closes" label={words.closes} type="date" problems={problems} value={typed.closes} onChange={(closes) => set({ closes })} />
      <Button type="submit" busy={busy}>
        {words.save}
      </Button>
    </form>
  );
}
