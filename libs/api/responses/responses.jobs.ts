import { reminders } from '#domain/clock';
import { localDate } from '#domain/kernel';
import { Database, type Tx, one, rows } from '#platform/database';
import { Every } from '#platform/jobs';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';

interface Running {
  id: string;
  title: string;
  municipalityId: string;
  clerkAddress: string;
  clockFrom: string;
  dueOn: string;
  assignedTo: string | null;
}

/** Reminds who must answer, and tells coaches and griffie what is overdue; each of it once. */
@Injectable()
export class ResponsesJobs {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  @Every('*/10 * * * *')
  async remind(): Promise<void> {
    const today = localDate(await this.database.now());
    const running = await rows<Running>(
      this.database.source,
      `select p.id, p.title, p.municipality_id as "municipalityId", m.clerk_address as "clerkAddress", p.clock_from::text as "clockFrom", p.due_on::text as "dueOn", r.assigned_to as "assignedTo"
       from plan p join municipality m on m.id = p.municipality_id left join response r on r.plan_id = p.id where p.state = 'awaiting-response' and p.due_on is not null and p.clock_from is not null and p.paused_since is null`,
    );
    for (const plan of running) {
      const reached = reminders(plan.clockFrom, plan.dueOn).filter((r) => r.on <= today);
      const latest = reached.at(-1);
      if (latest !== undefined) await this.once(plan, latest.kind, (tx) => this.mailOfficials(tx, plan, latest.kind));
      if (today > plan.dueOn) await this.once(plan, 'overdue', (tx) => this.mailOverdue(tx, plan));
    }
  }

  private async once(plan: Running, kind: string, tell: (tx: Tx) => Promise<void>): Promise<void> {
    await this.database.transaction(async (tx) => {
      const first = await one(tx, 'insert into response_reminder (plan_id, clock_from, kind, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning plan_id', [plan.id, plan.clockFrom, kind]);
      if (first !== null) await tell(tx);
    });
  }

  private async mailOfficials(tx: Tx, plan: Running, kind: string): Promise<void> {
    const people = plan.assignedTo !== null ? [{ personId: plan.assignedTo }] : await this.staff(tx, plan.municipalityId, 'official');
    for (const { personId } of people) await this.mailer.order(tx, { key: `reminder:${plan.id}:${plan.dueOn}:${kind}:${personId}`, to: { personId }, template: 'reminder', data: { title: plan.title, due: plan.dueOn, path: `/plannen/${plan.id}` } });
  }

  private async mailOverdue(tx: Tx, plan: Running): Promise<void> {
    const data = { title: plan.title, due: plan.dueOn, path: `/plannen/${plan.id}` };
    for (const { personId } of await this.staff(tx, plan.municipalityId, 'coach')) await this.mailer.order(tx, { key: `overdue:${plan.id}:${plan.clockFrom}:${personId}`, to: { personId }, template: 'overdue', data });
    await this.mailer.order(tx, { key: `overdue:${plan.id}:${plan.clockFrom}:griffie`, to: { officeAddress: plan.clerkAddress }, template: 'overdue', data });
  }

  private staff(tx: Tx, municipalityId: string, role: string): Promise<{ personId: string }[]> {
    return rows(tx, 'select person_id as "personId" from staff_role where municipality_id = $1 and role = $2 and until is null', [municipalityId, role]);
  }
}
