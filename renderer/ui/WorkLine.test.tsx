import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { WorkLine } from './WorkLine'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('says from one second on how far the work is and how long it takes, and lets it be stopped', () => {
  vi.useFakeTimers()
  const onStop = vi.fn<() => void>()
  const progress = { unit: 'rijen', done: 400_000, total: 1_000_000 } as const
  render(<WorkLine label="Bron laden" progress={progress} onStop={onStop} />)
  expect(screen.getByRole('progressbar', { name: 'Bron laden' }).getAttribute('aria-valuenow')).toBe('40')
  expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
  act(() => void vi.advanceTimersByTime(2100))
  expect(document.body.textContent).toContain('400.000 van 1.000.000 rijen · 2 s')
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(onStop).toHaveBeenCalledOnce()
})

it('counts from when the work began, not from when it came into sight', () => {
  vi.useFakeTimers()
  render(<WorkLine label="Bron laden" progress={null} since={Date.now() - 5000} onStop={() => {}} />)
  expect(document.body.textContent).toContain('5 s')
})

it('counts bytes in megabytes, those of a small file in kilobytes', () => {
  vi.useFakeTimers()
  const since = Date.now() - 5000
  const line = (done: number, total: number) => (
    <WorkLine label="Lezen" progress={{ unit: 'bytes', done, total }} since={since} onStop={() => {}} />
  )
  const { rerender } = render(line(88_080_384, 136_314_880))
  expect(document.body.textContent).toContain('84 van 130 MB')
  rerender(line(1024, 20_480))
  expect(document.body.textContent).toContain('1 van 20 kB')
})
