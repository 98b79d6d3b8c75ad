import { AskCoachingDocument, MunicipalitiesDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import type { Scopes } from './ask-page';

const KEEP = 'coaching-asked';
const EMPTY = { scope: '', areaId: '', subject: '', tried: '', wantedOn: '' };

/** What is asked, for whom, and before when. What was typed survives a sign-in. */
export function AskForm({ scopes }: { readonly scopes: Scopes }) {
  const { t } = useMessages();
  const words = t.coaching.form;
  const [, go] = useLocation();
  const [search] = useSearchParams();
  const [typed, setTyped] = useKept(KEEP, EMPTY);
  const ask = useAct(AskCoachingDocument);
  const asked = scopes.findIndex((scope) => scope.planId !== null && scope.planId === search.get('plan'));
  const chosen = scopes[typed.scope === '' ? Math.max(asked, 0) : Number(typed.scope)] ?? scopes[0];
  const places = useQuery({ queryKey: ['municipalities'], queryFn: () => request(MunicipalitiesDocument, {}), staleTime: 600_000, enabled: chosen?.role === 'OFFICIAL' });
  const areas = places.data?.municipalities.find((m) => m.id === chosen?.municipalityId)?.areas ?? [];
  if (chosen === undefined) return null;
  const send = async (): Promise<void> => {
    const areaId = chosen.role === 'OFFICIAL' ? typed.areaId || null : chosen.areaId;
    const done = await ask.send({ input: { municipalityId: chosen.municipalityId, areaId, associationId: chosen.associationId, planId: chosen.planId, subject: typed.subject, tried: typed.tried, wantedOn: typed.wantedOn || null, clientKey: null } });
    if (done === null || !('requestId' in done)) return;
    clearKept(KEEP);
    go(`/hulpvragen/${String(done.requestId)}`);
  };
  const set = (change: Partial<typeof EMPTY>): void => setTyped({ ...typed, ...change });
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
      <SelectField path="municipalityId" label={words.inName} problems={ask.problems} value={String(scopes.indexOf(chosen))} onChange={(scope) => set({ scope, areaId: '' })} options={scopes.map((scope, i) => ({ value: String(i), label: `${t.coaching.roles[scope.role]}: ${scope.name}` }))} />
      {chosen.role === 'OFFICIAL' && areas.length > 0 && <SelectField path="areaId" label={words.about} problems={ask.problems} value={typed.areaId} onChange={(areaId) => set({ areaId })} options={[{ value: '', label: chosen.name }, ...areas.map((area) => ({ value: area.id, label: area.name }))]} />}
      <TextField path="subject" label={words.subject} problems={ask.problems} value={typed.subject} onChange={(subject) => set({ subject })} />
      <TextField path="tried" label={words.tried} rows={7} problems={ask.problems} value={typed.tried} onChange={(tried) => set({ tried })} />
      <TextField path="wantedOn" label={`${words.wantedOn} ${t.common.optional}`} type="date" problems={ask.problems} value={typed.wantedOn} onChange={(wantedOn) => set({ wantedOn })} />
      <Button type="submit" busy={ask.busy}>
        {words.send}
      </Button>
    </Form>
  );
}
