import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { flagCodes } from './flags'
import { defaultSettings } from '../workspace/werkmap'

const document = readFileSync(new URL('../../docs/EVIDENCE.md', import.meta.url), 'utf8')

it('docs/EVIDENCE.md names every flag code', () => {
  expect(flagCodes.filter((code) => !document.includes(`\`${code}\``))).toEqual([])
})

it('docs/EVIDENCE.md gives every threshold with its default', () => {
  const rows = document.matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm)
  expect(Object.fromEntries([...rows].map(([, key, value]) => [key, Number(value)]))).toEqual(defaultSettings)
})

it('docs/EVIDENCE.md has every rule that a test or a rule names', () => {
  const folders = ['.', 'rules', 'causalLanguage', '../zrm', '../statistics']
  const texts = folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, import.meta.url))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(`${folder}/${name}`, import.meta.url), 'utf8')),
  )
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(/\[([EZFT]\d+)\]/g)].map(([, rule]) => rule)),
  )
  const isThere = (rule: string | undefined) =>
    new RegExp(`^(### ${rule} |\\| ${rule} +\\|)`, 'm').test(document)
  expect([...named].filter((rule) => !isThere(rule))).toEqual([])
})
