import { app, withServer } from '#platform/testing';

withServer();

const HOME = '{ residence { verified tableWaits area { name } letter { printedAt expiresAt attemptsLeft } } }';
interface Home {
  residence: { verified: boolean; tableWaits: boolean; area: { name: string }; letter: { printedAt: string | null; expiresAt: string | null; attemptsLeft: number } | null } | null;
}

/** The codes in a batch, read from the PDF itself. */
async function codesIn(pdf: Uint8Array): Promise<string[]> {
  const { PDFDocument, PDFRawStream, decodePDFRawStream } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf);
  return document.getPages().map((page) => {
    const contents = page.node.Contents();
    const streams = contents === undefined ? [] : 'asArray' in contents ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
    const text = streams.map((stream) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '')).join('');
    const shown = [...text.matchAll(/<([0-9A-F]+)> Tj/g)].map((match) => Buffer.from(match[1] ?? '', 'hex').toString('latin1'));
    return shown.find((line) => /^[2-9A-Z]{5}-[2-9A-Z]{5}$/.test(line)) ?? '';
  });
}

async function print(browser: { cookie: string }, municipalityId: string): Promise<Response> {
  return fetch(`${app.origin}/letters/${municipalityId}`, { method: 'POST', headers: { cookie: browser.cookie, 'x-brink-request': '1' } });
}

const coevorden = async (): Promise<string> => (await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`))[0]?.id ?? '';
const areaId = async (slug: string): Promise<string> => (await app.sql<{ id: string }>('select id from area where slug = $1', [slug]))[0]?.id ?? '';

describe('proving where one lives by letter', () => {
  it('a resident asks for a letter, once; the municipality prints it; the code proves it', async () => {
    const nienke = await app.as('nieuw');
    expect(await nienke.refusals('askLetter', { address: 'Dorpsstraat 1\n7854 AA Aalden' })).toEqual([]);
    expect(await nienke.refusals('askLetter', { address: 'Dorpsstraat 1\n7854 AA Aalden' })).toEqual(['ALREADY_DONE']);
    expect(await nienke.refusals('verifyResidence', { code: 'ABCDE-FGHJK' })).toEqual(['NOT_FOUND code']);

    const olaf = await app.as('olaf');
    expect((await print(await app.as('tom'), await coevorden())).status).toBe(403);
    expect((await print(nienke, await coevorden())).status).toBe(403);
    expect((await print(app.visitor(), await coevorden())).status).toBe(401);
    const answer = await print(olaf, await coevorden());
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const [first] = await codesIn(new Uint8Array(await answer.arrayBuffer()));
    const [second] = await codesIn(new Uint8Array(await (await print(olaf, await coevorden())).arrayBuffer()));
    expect(first).not.toBe('');
    expect(second).not.toBe(first);

    expect(await nienke.refusals('verifyResidence', { code: first ?? '' })).toEqual(['CODE_WRONG code']);
    expect((await nienke.ask<Home>(HOME)).residence?.letter?.attemptsLeft).toBe(4);
    expect(await olaf.refusals('reportLettersPosted', { municipalityId: await coevorden() })).toEqual([]);
    expect(await app.sql(`select 1 from residence_letter where address_line <> ''`)).toEqual([]);
    expect(await nienke.refusals('verifyResidence', { code: (second ?? '').toLowerCase().replace('-', ' ') })).toEqual([]);
    expect((await nienke.ask<Home>(HOME)).residence).toMatchObject({ verified: true, letter: null });
  });

  it('five wrong codes end a letter, also when they come at once', async () => {
    await app.sql(`update residence set verified_at = null, verified_by = null where person_id = (select id from person where email = 'nieuw@brink.example')`);
    const nienke = await app.as('nieuw');
    expect(await nienke.refusals('askLetter', { address: 'Dorpsstraat 1\n7854 AA Aalden' })).toEqual([]);
    const [code] = await codesIn(new Uint8Array(await (await print(await app.as('olaf'), await coevorden())).arrayBuffer()));
    const wrong = code === 'AAAAA-AAAAA' ? 'BBBBB-BBBBB' : 'AAAAA-AAAAA';
    const answers = (await Promise.all(Array.from({ length: 12 }, () => nienke.refusals('verifyResidence', { code: wrong })))).flat();
    expect(answers.filter((a) => a === 'CODE_WRONG code')).toHaveLength(5);
    expect(await nienke.refusals('verifyResidence', { code: code ?? '' })).toEqual(['TOO_MANY_ATTEMPTS code']);
  });

  it('a code works thirty days, and no longer', async () => {
    const nienke = await app.as('nieuw');
    expect(await nienke.refusals('askLetter', { address: 'Dorpsstraat 1\n7854 AA Aalden' })).toEqual([]);
    const [code] = await codesIn(new Uint8Array(await (await print(await app.as('olaf'), await coevorden())).arrayBuffer()));
    await app.wait('31 days');
    expect(await (await app.as('nieuw')).refusals('verifyResidence', { code: code ?? '' })).toEqual(['TOKEN_EXPIRED code']);
    expect(await (await app.as('nieuw')).refusals('askLetter', { address: 'Dorpsstraat 1\n7854 AA Aalden' })).toEqual(['LIMIT_REACHED']);
  });
});

describe('proving where one lives at the kitchen table', () => {
  it('a coach sees it, a second person confirms it; nobody does both, nobody for themselves', async () => {
    const coby = await app.as('coach');
    expect(await coby.refusals('seeResidence', { email: 'niemand@brink.example' })).toEqual(['NOT_FOUND email']);
    expect(await coby.refusals('seeResidence', { email: 'eva@brink.example' })).toEqual(['NOT_FOUND email']);
    expect(await (await app.as('olaf')).refusals('seeResidence', { email: 'nieuw@brink.example' })).toEqual(['NOT_ALLOWED']);
    expect(await coby.refusals('seeResidence', { email: 'nieuw@brink.example' })).toEqual([]);
    expect(await coby.refusals('seeResidence', { email: 'nieuw@brink.example' })).toEqual(['ALREADY_DONE']);
    const { residenceDesk } = await coby.ask<{ residenceDesk: { visits: { nodes: { id: string; mine: boolean }[] } } }>('{ residenceDesk { visits { nodes { id mine } } } }');
    const visitId = residenceDesk.visits.nodes[0]?.id ?? '';
    expect(residenceDesk.visits.nodes).toEqual([{ id: visitId, mine: true }]);
    expect(await coby.refusals('confirmResidence', { visitId })).toEqual(['SECOND_PERSON_REQUIRED']);
    expect(await (await app.as('tom')).refusals('confirmResidence', { visitId })).toEqual(['NOT_FOUND']);
    expect(await (await app.as('olaf')).refusals('confirmResidence', { visitId })).toEqual([]);
    expect((await (await app.as('nieuw')).ask<Home>(HOME)).residence).toMatchObject({ verified: true });
  });

  it('who moves to another village has to prove it again', async () => {
    const nienke = await app.as('nieuw');
    expect(await nienke.refusals('chooseResidence', { areaId: await areaId('dalen'), birthYear: 1990 })).toEqual([]);
    expect((await nienke.ask<Home>(HOME)).residence).toMatchObject({ verified: false, area: { name: 'Dalen' } });
    expect(await nienke.refusals('chooseResidence', { areaId: await areaId('dalen'), birthYear: 2199 })).toEqual(['TOO_LARGE birthYear']);
    expect(await nienke.refusals('chooseResidence', { areaId: '01900003-0000-7000-8000-999999999999', birthYear: 1990 })).toEqual(['NOT_A_CHOICE areaId']);
  });
});
