import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function checkTekst(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'electron/cli/main.ts', 'check-tekst', ...args])
    let out = ''
    let err = ''
    child.stdout.on('data', (piece) => (out += piece))
    child.stderr.on('data', (piece) => (err += piece))
    child.on('close', (status) => done({ status, out, err }))
    child.stdin.end(input)
  })
}

const text = 'De aanpak leidt tot meer contact. Armoede hangt samen met gezondheid.\nDe respons was 21%.\n'

it('[T1] check-tekst prints one object with each sentence, its words and a proposal, and ends with 1', async () => {
  const { status, out, err } = await checkTekst(['--json'], text)
  expect({ status, err }).toEqual({ status: 1, err: '' })
  expect(JSON.parse(out)).toEqual({
    zinnen: [
      {
        zin: 'De aanpak leidt tot meer contact.',
        oordeel: 'causal',
        woorden: ['leidt', 'tot'],
        voorstel: expect.stringContaining('De aanpak gaat samen met meer contact.'),
      },
      {
        zin: 'Armoede hangt samen met gezondheid.',
        oordeel: 'hedged',
        woorden: ['hangt samen'],
        voorstel: null,
      },
      { zin: 'De respons was 21%.', oordeel: 'none', woorden: [], voorstel: null },
    ],
  })
}, 300_000)

it('[T1] check-tekst takes each line of a file as one, and ends with 0 without causal wording', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tekst-')), 'tekst.txt')
  writeFileSync(file, 'Armoede hangt samen met gezondheid. Dat is bekend.\n\n21%\n')
  const { status, out } = await checkTekst([file, '--per-regel', '--json'])
  expect(status).toBe(0)
  expect((JSON.parse(out) as { zinnen: { zin: string }[] }).zinnen.map(({ zin }) => zin)).toEqual([
    'Armoede hangt samen met gezondheid. Dat is bekend.',
    '21%',
  ])
}, 300_000)

it('[T1] check-tekst says in Dutch which sentence, on what line, by which words, and what could be written', async () => {
  const { status, out } = await checkTekst(['-'], 'Kop\n\nHet project zorgt voor meer contact.\n')
  expect(status).toBe(1)
  expect(out).toMatch(
    /^Regel 3: Het project zorgt voor meer contact\.\n {2}Woorden: zorgt, voor\n {2}Voorstel: .+\n\n1 van de 2 zinnen beweert een oorzaak\.\n$/,
  )
}, 300_000)

it('[T1] check-tekst refuses what it can’t read in one sentence, with status 2', async () => {
  const refused = await Promise.all([
    checkTekst(['er-is-geen-bestand.txt']),
    checkTekst(['-'], ''),
    checkTekst(['-'], Uint8Array.of(80, 75, 3, 4, 0, 0, 1)),
  ])
  expect(refused).toEqual([
    {
      status: 2,
      out: '',
      err: 'Het bestand er-is-geen-bestand.txt is er niet of kan niet worden gelezen.\n',
    },
    { status: 2, out: '', err: 'De invoer is leeg: er staat geen tekst in.\n' },
    { status: 2, out: '', err: 'De invoer is geen leesbare tekst.\n' },
  ])
}, 300_000)
