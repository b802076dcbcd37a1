import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeWindow, readWindowState, writeWindowState } from './windowState'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('where the window goes', () => {
  it('is where it stood, as long as a screen shows it', () => {
    const saved = { x: 1500, y: 40, width: 1200, height: 800 }
    expect(placeWindow(saved, [laptop, beamer])).toEqual(saved)
    expect(placeWindow(saved, [laptop])).toBe(null)
    expect(placeWindow(null, [laptop])).toBe(null)
  })

  it('is never smaller than the workbench needs', () => {
    expect(placeWindow({ x: 10, y: 10, width: 300, height: 200 }, [laptop])).toEqual({
      x: 10,
      y: 10,
      width: 1024,
      height: 700,
    })
  })
})

describe('the remembered state', () => {
  it('comes back as it was written, and is nothing when it cannot be read', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'feitenwerk-venster-')), 'nieuw/venster.json')
    expect(readWindowState(file)).toBe(null)
    const state = { bounds: laptop, maximized: true }
    writeWindowState(file, state)
    expect(readWindowState(file)).toEqual(state)
    writeFileSync(file, '{"bounds":{"x":"links"}}')
    expect(readWindowState(file)).toBe(null)
  })
})
