import { describe, expect, it } from 'vitest'
import { describeYamlProblem } from './readYaml'
import { readWerkmap } from './readWerkmap'

const read = (huisstijl: string) =>
  readWerkmap(
    `formaat: 1\ntitel: T\norganisatie: O\nverslagjaar: 2020\nhuisstijl:\n${huisstijl}\nbronnen: []\n`,
  )
const problem = (huisstijl: string) => {
  const outcome = read(huisstijl)
  return outcome.ok ? null : describeYamlProblem('werkmap.yaml', outcome.problem)
}

describe('house style', () => {
  it('is read whole, and any of it may be left out', () => {
    const whole = read(
      "  kleuren: { accent: '#1F4E79' }\n  logo: { bestand: huisstijl/logo.svg, alt: Planbureau }\n  lettertype: Source Serif 4",
    )
    expect(whole.ok && whole.value.huisstijl).toEqual({
      kleuren: { accent: '#1f4e79' },
      logo: { bestand: 'huisstijl/logo.svg', alt: 'Planbureau' },
      lettertype: 'Source Serif 4',
    })
    expect(problem('  lettertype: Source Sans 3')).toBeNull()
  })

  // On white #767676 is 4.54 : 1, and #777777 is 4.48 : 1.
  it('refuses a colour that can’t be read on white, and takes the lightest grey that can', () => {
    expect(problem("  kleuren: { gedempt: '#767676' }")).toBeNull()
    expect(problem("  kleuren:\n    gedempt: '#777777'")).toBe(
      'werkmap.yaml, regel 7: huisstijl.kleuren.gedempt: kies een donkerder kleur: #777777 is op wit papier niet goed te lezen (contrast 4,4, nodig is minstens 4,5).',
    )
  })

  it('says that a colour needs quotes: without them it is a comment', () => {
    expect(problem('  kleuren:\n    accent: #0b6a6e')).toBe(
      'werkmap.yaml, regel 7: huisstijl.kleuren.accent: verwacht een kleur tussen aanhalingstekens, zoals "#0b6a6e".',
    )
  })

  it('refuses a logo without words, of another kind, or from outside the werkmap', () => {
    expect(problem("  logo: { bestand: logo.png, alt: ' ' }")).toContain(
      'schrijf wat het logo zegt, voor wie het niet ziet',
    )
    expect(problem('  logo: { bestand: logo.gif, alt: P }')).toContain('verwacht een PNG- of SVG-bestand')
    expect(problem('  logo: { bestand: ../logo.png, alt: P }')).toBe(
      'werkmap.yaml, regel 6: huisstijl.logo.bestand: “../logo.png” is geen plaats binnen de werkmap.',
    )
  })
})
