import { type Joining, type MajorityRule, type Method, OpenRoundDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { isOptionMethod } from '#domain/deciding';
import { Button, ChoiceGroup, ErrorSummary, TextField } from '#ui/kit';
import { useLocation } from 'wouter';
import { BallotPreview } from './ballot-preview';
import { OptionsField } from './options-field';

const FORTNIGHT_MS = 14 * 86_400_000;
const localInput = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
const optionsOf = (names: Readonly<Record<string, string>>): { value: string; label: string }[] => Object.entries(names).map(([value, label]) => ({ value, label }));

/** What the form holds; the moment and the percentage as typed. */
interface RoundForm {
  readonly question: string;
  readonly explanation: string;
  readonly method: Method;
  readonly options: readonly string[];
  readonly rule: MajorityRule;
  readonly joining: Joining;
  readonly quorum: string;
  readonly closes: string;
}

const empty = (methods: readonly Method[]): RoundForm => ({ question: '', explanation: '', method: methods[0] ?? 'MAJORITY', options: ['', ''], rule: 'SIMPLE', joining: 'ALL_AGREE', quorum: '10', closes: localInput(Date.now() + FORTNIGHT_MS) });

/** Composing a round; once opened it cannot be changed. */
export function OpenRoundForm({ planId, methods }: { readonly planId: string; readonly methods: readonly Method[] }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [, go] = useLocation();
  const kept = `round:${planId}`;
  const [form, setForm] = useKept<RoundForm>(kept, empty(methods));
  const among = isOptionMethod(form.method.toLowerCase());
  const { send, problems, busy } = useAct(OpenRoundDocument);
  const shown = problems.map((p) => ({ ...p, path: p.path.replace('quorumPercentage', 'quorum').replace('closesAt', 'closes') }));
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change });
  const submit = async (): Promise<void> => {
    const closes = new Date(form.closes);
    const closesAt = (Number.isNaN(closes.getTime()) ? new Date(0) : closes).toISOString();
    const done = await send({ input: { planId, question: form.question, explanation: form.explanation, method: form.method, options: among ? [...form.options] : null, rule: form.rule, joining: form.joining, quorumPercentage: /^\d{1,3}$/.test(form.quorum) ? Number(form.quorum) : -1, closesAt } });
    if (done === null || !('roundId' in done) || done.roundId === null) return;
    clearKept(kept);
    go(`/beslissen/${done.roundId}`);
  };
  return (
    <form
      className="brink-sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{words.open}</h3>
      <ErrorSummary title={t.common.problemsTitle} problems={shown} />
      <TextField path="question" label={words.question} hint={words.questionHint} problems={shown} value={form.question} onChange={(question) => set({ question })} />
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} rows={4} problems={shown} value={form.explanation} onChange={(explanation) => set({ explanation })} />
      <ChoiceGroup path="method" label={words.method} problems={shown} options={methods.map((value) => ({ value, label: words.methods[value], hint: words.methodHints[value] }))} chosen={[form.method]} onChange={([method]) => set({ method: (method ?? form.method) as Method })} />
      {among && <OptionsField options={form.options} problems={shown} onChange={(options) => set({ options })} />}
      {form.method === 'MAJORITY' && <ChoiceGroup path="rule" label={words.rule} problems={shown} options={optionsOf(words.rules)} chosen={[form.rule]} onChange={([rule]) => set({ rule: (rule ?? form.rule) as MajorityRule })} />}
      <ChoiceGroup path="joining" label={words.joining} problems={shown} options={optionsOf(words.joinings)} chosen={[form.joining]} onChange={([joining]) => set({ joining: (joining ?? form.joining) as Joining })} />
      <TextField path="quorum" label={words.quorum} inputMode="numeric" problems={shown} value={form.quorum} onChange={(quorum) => set({ quorum })} />
      <TextField path="closes" label={words.closes} type="datetime-local" problems={shown} value={form.closes} onChange={(closes) => set({ closes })} />
      <BallotPreview key={form.method} question={form.question} method={form.method} options={form.options} />
      <Button type="submit" busy={busy}>
        {words.open}
      </Button>
    </form>
  );
}
