import { AdoptOrdinanceDocument, type OrdinancesQuery, ProposeOrdinanceDocument } from '#contract/documents';
import { useAct, useMessages, useToday } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { RulesFields, atRuleFields } from './rules-fields';

interface OrdinanceFormProps {
  readonly municipality: NonNullable<OrdinancesQuery['municipality']>;
  /** Whether it is asked of the administrator, with why, instead of adopted. */
  readonly asked?: boolean;
}

/** A new version of the rules, beginning with the last one: adopted by an administrator, or proposed by an official. */
export function OrdinanceForm({ municipality, asked = false }: OrdinanceFormProps) {
  const { t } = useMessages();
  const words = t.administration;
  const [rules, setRules] = useState(municipality.ordinances[0]?.rules);
  const [validFrom, setValidFrom] = useState(useToday());
  const [why, setWhy] = useState('');
  const [saved, setSaved] = useState(false);
  const adopt = useAct(AdoptOrdinanceDocument);
  const propose = useAct(ProposeOrdinanceDocument);
  if (rules === undefined) return null;
  const act = asked ? propose : adopt;
  const problems = atRuleFields(act.problems);
  const send = (): Promise<unknown> => {
    const input = { municipalityId: municipality.id, validFrom, rules: rules as never };
    return asked ? propose.send({ input: { ...input, why } }) : adopt.send({ input });
  };
  return (
    <>
      {saved && <Alert good>{words.saved}</Alert>}
      <details>
        <summary>{asked ? words.proposal.ordinance : words.adopt}</summary>
        <Form
          onSend={() => {
            setSaved(false);
            void send().then((done) => setSaved(done !== null));
          }}
        >
          <ErrorSummary title={t.common.problemsTitle} problems={problems} />
          <TextField path="validFrom" type="date" label={words.validFrom} problems={problems} value={validFrom} onChange={setValidFrom} />
          <RulesFields rules={rules} onRules={setRules} problems={problems} />
          {asked && <TextField path="why" label={words.proposal.why} hint={words.proposal.whyHint} rows={4} problems={problems} value={why} onChange={setWhy} />}
          <Button type="submit" busy={act.busy}>
            {asked ? words.proposal.send : words.adoptButton}
          </Button>
        </Form>
      </details>
    </>
  );
}
