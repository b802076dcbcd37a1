import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ConflictCopies } from './ConflictCopies'

afterEach(cleanup)

it('names both versions of a file and says which one is used', () => {
  const original = 'analyses/armoede/feitenblad.yaml'
  render(<ConflictCopies copies={[{ path: 'analyses/armoede/feitenblad-DESKTOP-3F9K2L1.yaml', original }]} />)
  expect(screen.getByRole('region', { name: 'Bestanden met twee versies' }).textContent).toBe(
    'Bestanden met twee versies' +
      'Een synchronisatieprogramma heeft een bestand dubbel bewaard, omdat twee mensen tegelijk iets wijzigden. ' +
      'Feitenwerk gebruikt de eerste. Zet over wat je uit de andere wilt houden, en gooi die dan weg.' +
      'analyses/armoede/feitenblad.yaml en feitenblad-DESKTOP-3F9K2L1.yaml',
  )
})

it('takes no place when there are none', () => {
  const { container } = render(<ConflictCopies copies={[]} />)
  expect(container.textContent).toBe('')
})
