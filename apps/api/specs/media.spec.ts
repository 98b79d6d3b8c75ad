import { type Browser, app, withServer } from '#platform/testing';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';

withServer();
beforeAll(async () => {
  await app.sql('delete from attachment');
});

const DALEN = '01900008-0000-7000-8000-000000000002';

async function add(browser: Browser, planId: string, bytes: Buffer, description = 'Kinderen steken over bij de school'): Promise<{ status: number; id: string | null; problems: string[] }> {
  const response = await fetch(`${app.origin}/attachments/${planId}?description=${encodeURIComponent(description)}`, { method: 'POST', headers: { cookie: browser.cookie, 'x-brink-request': '1', 'content-type': 'application/octet-stream' }, body: new Uint8Array(bytes) });
  const answer = (await response.json()) as { id?: string | null; problems?: { code: string; path: string[] }[] };
  return { status: response.status, id: answer.id ?? null, problems: (answer.problems ?? []).map((p) => [p.code, ...p.path].join(' ')) };
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 3_000, height: 1_500, channels: 3, background: '#2f5d3a' } })
    .withExif({ IFD0: { Artist: 'Dirk' }, IFD3: { GPSLatitude: '52/1 41/1 57/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();

describe('pictures and documents with a plan', () => {
  it('a picture is made anew: smaller, without place or maker, with a description', async () => {
    const dirk = await app.as('dirk');
    const original = await picture();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    expect(await add(dirk, DALEN, original, ' ')).toMatchObject({ problems: ['DESCRIPTION_REQUIRED description'] });
    const { id, problems } = await add(dirk, DALEN, original);
    expect(problems).toEqual([]);
    const shown = await fetch(`${app.origin}/attachments/${id}`);
    expect([shown.headers.get('content-type'), shown.headers.get('x-content-type-options'), shown.headers.get('cache-control')]).toEqual(['image/webp', 'nosniff', expect.stringMatching(/^public/)]);
    const kept = Buffer.from(await shown.arrayBuffer());
    const about = await sharp(kept).metadata();
    expect([about.format, about.width, about.height, about.exif]).toEqual(['webp', 2_000, 1_000, undefined]);
    expect((await sharp(Buffer.from(await (await fetch(`${app.origin}/attachments/${id}?size=small`)).arrayBuffer())).metadata()).width).toBe(480);
    const { plan } = await app.visitor().ask<{ plan: { attachments: { description: string }[] } }>('query ($id: ID!) { plan(id: $id) { attachments { description } } }', { id: DALEN });
    expect(plan.attachments).toEqual([{ description: 'Kinderen steken over bij de school' }]);
  });

  it('a PDF keeps its pages and loses scripts, acting links and its maker', async () => {
    const made = await PDFDocument.create();
    made.setAuthor('Dirk uit Dalen');
    const page = made.addPage([300, 300]);
    page.drawText('Tekening van de drempel');
    made.catalog.set(PDFName.of('OpenAction'), made.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
    page.node.set(PDFName.of('Annots'), made.context.obj([made.context.obj({ Type: 'Annot', Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://elsewhere.example') } })]));
    const { id, problems } = await add(await app.as('dirk'), DALEN, Buffer.from(await made.save({ useObjectStreams: false })), 'Tekening');
    expect(problems).toEqual([]);
    const response = await fetch(`${app.origin}/attachments/${id}`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    const kept = await PDFDocument.load(await response.arrayBuffer());
    expect(kept.getPageCount()).toBe(1);
    const flat = Buffer.from(await kept.save({ useObjectStreams: false })).toString('latin1');
    for (const word of ['JavaScript', 'elsewhere', 'OpenAction', 'Dirk']) expect(flat).not.toContain(word);
  });

  it('what is no picture or PDF, is broken, too large or a bomb is refused, and nothing is kept', async () => {
    const dirk = await app.as('dirk');
    const [before] = await app.sql<{ n: number }>('select count(*)::int as n from attachment');
    expect((await add(dirk, DALEN, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).problems).toEqual(['FILE_TYPE file']);
    expect((await add(dirk, DALEN, Buffer.from('#!/bin/sh\necho'))).problems).toEqual(['FILE_TYPE file']);
    expect((await add(dirk, DALEN, (await picture()).subarray(0, 2_000))).problems).toEqual(['FILE_UNREADABLE file']);
    expect((await add(dirk, DALEN, Buffer.from('%PDF-1.7 nothing'))).problems).toEqual(['FILE_UNREADABLE file']);
    expect((await add(dirk, DALEN, Buffer.alloc(10_000_001, 1))).problems).toEqual(['FILE_TOO_LARGE file']);
    expect((await add(dirk, DALEN, Buffer.alloc(20_000_000, 1))).problems).toEqual(['FILE_TOO_LARGE file']);
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000' } }).png({ compressionLevel: 9 }).toBuffer();
    expect((await add(dirk, DALEN, bomb)).problems).toEqual(['FILE_TOO_LARGE file']);
    expect(await app.sql('select count(*)::int as n from attachment')).toEqual([before]);
  });

  it('only the author adds and removes; a picture of a hidden plan is to be seen by nobody else', async () => {
    expect((await add(await app.as('anna'), DALEN, await picture())).problems).toEqual(['NOT_ALLOWED']);
    expect((await add(app.visitor(), DALEN, await picture())).status).toBe(401);
    const bert = await app.as('bert');
    const aalden = await app.areaOf('aalden');
    const saved = await bert.act('saveDraft', { areaId: aalden, words: { kind: 'WISH', title: 'Geheim', summary: '', body: '', themes: [] } }, 'planId');
    const { id } = await add(bert, String(saved['planId']), await picture());
    expect((await fetch(`${app.origin}/attachments/${id}`)).status).toBe(404);
    expect((await fetch(`${app.origin}/attachments/${id}`, { headers: { cookie: (await app.as('coach')).cookie } })).status).toBe(404);
    expect((await fetch(`${app.origin}/attachments/${id}`, { headers: { cookie: bert.cookie } })).headers.get('cache-control')).toBe('private, no-store');
    expect(await (await app.as('anna')).refusals('removeAttachment', { attachmentId: id })).toEqual(['NOT_FOUND']);
    expect(await bert.refusals('removeAttachment', { attachmentId: id })).toEqual([]);
    expect((await fetch(`${app.origin}/attachments/${id}`, { headers: { cookie: bert.cookie } })).status).toBe(404);
  });

  it('what comes and goes stands in the history of a published plan; a coach takes one off on a ground, and its author hears why', async () => {
    const [dirk, coach] = [await app.as('dirk'), await app.as('coach')];
    const [one, two] = [await add(dirk, DALEN, await picture(), 'De drempel'), await add(dirk, DALEN, await picture(), 'De buurman')];
    expect(await dirk.refusals('removeAttachment', { attachmentId: one.id })).toEqual([]);
    const off = { attachmentId: two.id, ground: 'PERSONAL', reason: 'De buurman is te herkennen en weet van niets.' };
    expect(await (await app.as('anna')).refusals('takeOffAttachment', off)).toEqual(['NOT_ALLOWED']);
    expect(await coach.refusals('takeOffAttachment', { ...off, reason: '' })).toEqual(['REQUIRED reason']);
    expect((await Promise.all([coach.refusals('takeOffAttachment', off), coach.refusals('takeOffAttachment', off)])).flat()).toEqual(['NOT_FOUND']);
    expect((await fetch(`${app.origin}/attachments/${two.id}`)).status).toBe(404);
    const { plan } = await app.visitor().ask<{ plan: { history: { act: string; role: string; reason: string }[] } }>('query ($id: ID!) { plan(id: $id) { history { act role reason } } }', { id: DALEN });
    expect(plan.history.slice(-4)).toEqual([
      { act: 'add-attachment', role: 'author', reason: 'De drempel' }, { act: 'add-attachment', role: 'author', reason: 'De buurman' },
      { act: 'remove-attachment', role: 'author', reason: 'De drempel' }, { act: 'take-off-attachment', role: 'coach', reason: off.reason },
    ]);
    expect(await app.sql(`select act from audit_entry where subject_id = $1 order by id desc limit 2`, [DALEN])).toEqual([{ act: 'plan.take-off-attachment' }, { act: 'plan.remove-attachment' }]);
    await app.work();
    expect((await dirk.ask<{ notices: { nodes: { act: string }[] } }>('{ notices { nodes { act } } }')).notices.nodes.map(({ act }) => act)).toContain('take-off-attachment');
  });

  it('lists show the first picture of a plan, as long as it is there; never a document', async () => {
    const dirk = await app.as('dirk');
    const shown = async (): Promise<unknown> => (await dirk.ask<{ plans: { nodes: { id: string; picture: unknown }[] } }>('{ plans(first: 12, sort: NEWEST) { nodes { id picture { id description } } } }')).plans.nodes.find(({ id }) => id === DALEN)?.picture;
    await app.sql('delete from attachment where plan_id = $1', [DALEN]);
    expect(await shown()).toBeNull();
    const made = await PDFDocument.create();
    made.addPage([300, 300]);
    const paper = await add(dirk, DALEN, Buffer.from(await made.save()), 'Tekening');
    const [one, two] = [await add(dirk, DALEN, await picture(), 'De drempel'), await add(dirk, DALEN, await picture(), 'Het bord')];
    expect(await shown()).toEqual({ id: one.id, description: 'De drempel' });
    expect(await dirk.refusals('removeAttachment', { attachmentId: one.id })).toEqual([]);
    expect(await shown()).toEqual({ id: two.id, description: 'Het bord' });
    for (const { id } of [paper, two]) expect(await dirk.refusals('removeAttachment', { attachmentId: id })).toEqual([]);
    expect(await shown()).toBeNull();
  });

  it('eight are enough, also when they come at once', async () => {
    const dirk = await app.as('dirk');
    const small = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#fff' } }).png().toBuffer();
    await app.sql('delete from attachment where plan_id = $1', [DALEN]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(dirk, DALEN, small)));
    expect(answers.flatMap((a) => a.problems).filter((p) => p === 'LIMIT_REACHED file')).toHaveLength(2);
  });
});
