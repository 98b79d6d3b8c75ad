import { AreasToChooseDocument, ChooseResidenceDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Home } from './residence-page';

/** Choosing where one lives; folded away once that is done. */
export function ChooseForm({ home, birthYear }: { readonly home: Home | null; readonly birthYear: number | null }) {
  const { t } = useMessages();
  const words = t.residence;
  const { data } = useQuery({ queryKey: ['areas-to-choose'], queryFn: () => request(AreasToChooseDocument, {}), staleTime: 600_000 });
  const [municipality, setMunicipality] = useState(home?.area.municipality.id ?? '');
  const [areaId, setAreaId] = useState(home?.area.id ?? '');
  const [year, setYear] = useState(birthYear === null ? '' : String(birthYear));
  const choose = useAct(ChooseResidenceDocument);
  const areas = data?.municipalities.find((m) => m.id === municipality)?.areas ?? [];
  const form = (
    <Form onSend={() => void choose.send({ input: { areaId, birthYear: /^\d{1,4}$/.test(year.trim()) ? Number(year) : 0 } })}>
      <ErrorSummary title={t.common.problemsTitle} problems={choose.problems} />
      <SelectField
        path="municipality"
        label={words.municipality}
        problems={choose.problems}
        value={municipality}
        onChange={(id) => {
          setMunicipality(id);
          setAreaId('');
        }}
        options={[{ value: '', label: words.chooseFirst }, ...(data?.municipalities.map((m) => ({ value: m.id, label: m.name })) ?? [])]}
      />
      <SelectField path="areaId" label={words.area} problems={choose.problems} value={areaId} onChange={setAreaId} options={[{ value: '', label: municipality === '' ? words.chooseFirst : t.plans.form.choose }, ...areas.map((a) => ({ value: a.id, label: a.name }))]} />
      <TextField path="birthYear" label={words.birthYear} hint={words.birthYearHint} inputMode="numeric" autoComplete="bday-year" problems={choose.problems} value={year} onChange={setYear} />
      {home !== null && <p className="brink-small">{words.changeWarning}</p>}
      <Button type="submit" quiet={home !== null} busy={choose.busy}>
        {words.save}
      </Button>
    </Form>
  );
  if (home === null) return form;
  return (
    <details className="brink-below">
      <summary>{words.signInNext}</summary>
      {form}
    </details>
  );
}
