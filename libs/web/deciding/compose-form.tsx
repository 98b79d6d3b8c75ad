import { type Joining, type MajorityRule, type Method, type QuorumBase, ComposeRoundDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { isOptionMethod } from '#domain/deciding';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { useLocation } from 'wouter';
import { BallotPreview } from './ballot-preview';
import { type RoundForm, type RoundPlace, inputOf, optionsOf } from './composed-round';
import { JoiningFields } from './joining-fields';
import { methodOf } from './option-text';
import { OptionsField } from './options-field';

/** Composing a round, or changing its draft: from a template to the whole ballot, with a preview of what a voter will see. */
export function ComposeForm({ place, roundId = null, methods, initial }: { readonly place: RoundPlace; readonly roundId?: string | null; readonly methods: readonly Method[]; readonly initial: RoundForm }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [, go] = useLocation();
  const kept = `round:${roundId ?? place.id}`;
  const [form, setForm] = useKept<RoundForm>(kept, initial);
  const method = methods.includes(form.method) ? form.method : (methods[0] ?? form.method);
  const among = isOptionMethod(methodOf(method));
  const { send, problems, busy } = useAct(ComposeRoundDocument);
  const shown = problems.map((p) => ({ ...p, path: p.path.replace('quorumPercentage', 'quorum').replace('closesAt', 'closes') }));
  const set = (change: Partial<RoundForm>): void => setForm({ ...form, ...change });
  const submit = async (): Promise<void> => {
    const done = await send({ input: { ...inputOf({ ...form, method }, place, roundId), clientKey: null } });
    if (done === null || !('roundId' in done) || done.roundId === null) return;
    clearKept(kept);
    go(`/beslissen/${done.roundId}`);
  };
  return (
    <Form className="brink-sheet" onSend={() => void submit()}>
      <ErrorSummary title={t.common.problemsTitle} problems={shown} />
      <ChoiceGroup path="method" label={words.method} problems={shown} options={methods.map((value) => ({ value, label: words.methods[value], hint: words.methodHints[value] }))} chosen={[method]} onChange={([chosen]) => set({ method: (chosen ?? method) as Method })} />
      <TextField path="question" label={words.question} hint={words.questionHint} problems={shown} value={form.question} onChange={(question) => set({ question })} />
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} hint={t.common.marks} rows={4} problems={shown} value={form.explanation} onChange={(explanation) => set({ explanation })} />
      {among && <OptionsField options={form.options} problems={shown} onChange={(options) => set({ options })} />}
      {method === 'STV' && <TextField path="seats" label={words.compose.seats} inputMode="numeric" problems={shown} value={form.seats} onChange={(seats) => set({ seats })} />}
      {method === 'MAJORITY' && <ChoiceGroup path="rule" label={words.rule} problems={shown} options={optionsOf(words.rules)} chosen={[form.rule]} onChange={([rule]) => set({ rule: (rule ?? form.rule) as MajorityRule })} />}
      {place.kind !== 'MEMBERS' && <JoiningFields form={form} problems={shown} onChange={set} />}
      <TextField path="quorum" label={place.kind === 'MEMBERS' ? words.compose.quorumMembers : words.quorum} inputMode="numeric" problems={shown} value={form.quorum} onChange={(quorum) => set({ quorum })} />
      {form.quorum.trim() !== '0' && <ChoiceGroup path="quorumBase" label={words.compose.quorumBase} problems={shown} options={optionsOf(words.compose.quorumBases)} chosen={[form.quorumBase]} onChange={([base]) => set({ quorumBase: (base ?? form.quorumBase) as QuorumBase })} />}
      <TextField path="closes" label={words.closes} type="datetime-local" problems={shown} value={form.closes} onChange={(closes) => set({ closes })} />
      <BallotPreview key={method} question={form.question} method={method} options={form.options} />
      <p className="brink-small">{words.compose.saveHint}</p>
      <Button type="submit" busy={busy}>
        {words.compose.save}
      </Button>
    </Form>
  );
}

/** What a form of a new round holds. */
export const emptyRound = (methods: readonly Method[], members: boolean): RoundForm => {
  const fortnight = new Date(Date.now() + 14 * 86_400_000);
  const closes = new Date(fortnight.getTime() - fortnight.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return { question: '', explanation: '', method: methods[0] ?? 'MAJORITY', options: ['', ''], rule: 'SIMPLE', joining: 'ALL_AGREE' as Joining, quorum: members ? '0' : '10', quorumBase: 'TURNOUT', closes, seats: '1', young: false, weights: { residents: '50', young: '20', municipality: '50' } };
};
