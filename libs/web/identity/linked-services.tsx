import { LinkedServicesDocument, RemoveLinkedServiceDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOpenService, useServices } from './services';

/** The services that open one's account, and those that could; nothing where there is neither. */
export function LinkedServices({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t, locale } = useMessages();
  const words = t.identity;
  const services = useServices();
  const { open, problems, busy } = useOpenService();
  const links = useQuery({ queryKey: ['linked-services'], queryFn: () => request(LinkedServicesDocument, {}) }).data?.linkedServices;
  if (links === undefined || services.length + links.length === 0) return null;
  // one that is no longer offered keeps its place, so that it can be taken away
  const labelOf = (service: string): string => services.find((one) => one.service === service)?.label ?? words.services;
  return (
    <section aria-labelledby="diensten">
      <h2 id="diensten">{words.services}</h2>
      <p>{words.servicesLead}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {links.map(({ id, service, linkedAt }) => (
        <Linked key={id} id={id} label={labelOf(service)} since={words.linkedSince(longDate(locale, linkedAt))} hasPassword={hasPassword} />
      ))}
      <p className="brink-row">
        {services
          .filter(({ service }) => !links.some((link) => link.service === service))
          .map(({ service, label }) => (
            <Button key={service} quiet busy={busy} onClick={() => void open(service, '/mijn')}>
              {words.link(label)}
            </Button>
          ))}
      </p>
    </section>
  );
}

function Linked({ id, label, since, hasPassword }: { readonly id: string; readonly label: string; readonly since: string; readonly hasPassword: boolean }) {
  const { t } = useMessages();
  const [currentPassword, setCurrent] = useState('');
  const remove = useAct(RemoveLinkedServiceDocument);
  const path = `${id}.currentPassword`;
  const problems = remove.problems.map((problem) => ({ ...problem, path: problem.path === 'currentPassword' ? path : '' }));
  return (
    <details>
      <summary>
        {label}, {since}
      </summary>
      <Form onSend={() => void remove.send({ input: { linkId: id, currentPassword: hasPassword ? currentPassword : null } })}>
        <p>{t.identity.unlinkLead}</p>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        {hasPassword && <TextField path={path} label={t.identity.currentPassword} type="password" autoComplete="current-password" problems={problems} value={currentPassword} onChange={setCurrent} />}
        <Button quiet type="submit" busy={remove.busy}>
          {t.identity.unlink(label)}
        </Button>
      </Form>
    </details>
  );
}
