import { AreasToFoundInDocument, AssociationDeskDocument, type AssociationDeskQuery, type AssociationKind, type AssociationReach, FoundAssociationDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ChoiceGroup, ErrorSummary, Form, NoAnswer, SelectField, SignInFirst, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { ActCards } from './acts';
import { AssociationCards } from './association-list';

/** Where coaches and administrators found associations, and help those without a board; always by two. */
export default function AssociationDeskPage() {
  const { t } = useMessages();
  const words = t.associations;
  const viewer = useViewer();
  const desk = useQuery({ queryKey: ['association-desk'], queryFn: () => request(AssociationDeskDocument, {}) });
  const found = desk.data?.associationDesk;
  const allowed = found !== undefined && found.municipalities.length > 0;
  return (
    <Page title={words.desk} brand={t.common.brand} above={<p className="brink-small"><Link href="/verenigingen">{words.title}</Link></p>}>
      {desk.data === undefined && <NoAnswer asked={desk} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/verenigingen/werk" words={t.common} />} />}
      {found !== undefined && viewer != null && !allowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {allowed && (
        <>
          <p className="brink-lead">{words.deskLead}</p>
          <section aria-labelledby="tweede">
            <h2 id="tweede">{words.waits}</h2>
            {found.acts.length === 0 && <p>{words.deskNone}</p>}
            <ActCards acts={found.acts} />
          </section>
          <section aria-labelledby="zonder">
            <h2 id="zonder">{words.withoutBoard}</h2>
            {found.withoutBoard.length === 0 ? <p>{words.withoutBoardNone}</p> : <AssociationCards associations={found.withoutBoard} deep />}
          </section>
          <Found municipalities={found.municipalities} />
        </>
      )}
    </Page>
  );
}

const EMPTY = { municipality: '', areaId: '', kind: 'VILLAGE' as AssociationKind, reach: 'AREA' as AssociationReach, name: '', about: '', chairEmail: '' };

function Found({ municipalities }: { readonly municipalities: AssociationDeskQuery['associationDesk']['municipalities'] }) {
  const { t } = useMessages();
  const words = t.associations;
  const [form, setForm] = useKept('found-association', EMPTY);
  const [done, setDone] = useState(false);
  const act = useAct(FoundAssociationDocument);
  const slug = form.municipality === '' ? (municipalities[0]?.slug ?? '') : form.municipality;
  const areas = useQuery({ queryKey: ['areas-to-found-in', slug], queryFn: () => request(AreasToFoundInDocument, { slug }), enabled: slug !== '' }).data?.municipality?.areas ?? [];
  const areaId = form.areaId === '' ? (areas[0]?.id ?? '') : form.areaId;
  const set = (change: Partial<typeof EMPTY>): void => setForm({ ...form, ...change });
  const send = () => {
    const { municipality: _, ...fields } = form;
    void act.send({ input: { ...fields, areaId, clientKey: null } }).then((sent) => {
      setDone(sent !== null);
      if (sent === null) return;
      clearKept('found-association');
      setForm(EMPTY);
    });
  };
  return (
    <details>
      <summary>{words.found}</summary>
      {done && <Alert good>{words.proposed}</Alert>}
      <Form onSend={send}>
        <ErrorSummary title={t.common.problemsTitle} problems={act.problems} />
        <SelectField path="municipality" label={words.municipality} problems={act.problems} value={slug} onChange={(municipality) => set({ municipality, areaId: '' })} options={municipalities.map((m) => ({ value: m.slug, label: m.name }))} />
        <SelectField path="areaId" label={words.area} problems={act.problems} value={areaId} onChange={(id) => set({ areaId: id })} options={areas.map((area) => ({ value: area.id, label: area.name }))} />
        <ChoiceGroup path="kind" label={words.kind} problems={act.problems} options={(['VILLAGE', 'NEIGHBOURHOOD', 'YOUNG_PEOPLE'] as const).map((value) => ({ value, label: words.kinds[value] }))} chosen={[form.kind]} onChange={([kind]) => set({ kind: kind as AssociationKind })} />
        {form.kind === 'YOUNG_PEOPLE' && <ChoiceGroup path="reach" label={words.reach} problems={act.problems} options={(['AREA', 'MUNICIPALITY'] as const).map((value) => ({ value, label: words.reaches[value] }))} chosen={[form.reach]} onChange={([reach]) => set({ reach: reach as AssociationReach })} />}
        <TextField path="name" label={words.name} problems={act.problems} value={form.name} onChange={(name) => set({ name })} />
        <TextField path="about" label={words.about} hint={t.common.marks} rows={5} problems={act.problems} value={form.about} onChange={(about) => set({ about })} />
        <TextField path="chairEmail" label={words.chairEmail} hint={words.chairHint} type="email" inputMode="email" problems={act.problems} value={form.chairEmail} onChange={(chairEmail) => set({ chairEmail })} />
        <Button type="submit" busy={act.busy}>
          {words.foundButton}
        </Button>
      </Form>
    </details>
  );
}
