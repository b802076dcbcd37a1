import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { PlaceFields } from './vorm/PlaceFields'
import { PlaceFrame } from './PlaceFrame'
import { moved, type Composer, type PlaceChange } from './useComposer'

afterEach(cleanup)

function open() {
  const onPlace = vi.fn<(change: PlaceChange) => void>()
  const rect = { left: 10, top: 10, width: 300, height: 200 }
  const { container } = render(
    <PlaceFrame rect={rect} step={{ x: 50, y: 20 }} label="Blok 1 verplaatsen" onPlace={onPlace} />,
  )
  for (const element of container.querySelectorAll<HTMLElement>('*'))
    element.setPointerCapture = () => undefined
  return { onPlace, container, frame: screen.getByRole('button', { name: 'Blok 1 verplaatsen' }) }
}

it('goes a cell at a time by the arrow keys, with Shift for its size', () => {
  const { frame, onPlace } = open()
  fireEvent.keyDown(frame, { key: 'ArrowRight' })
  fireEvent.keyDown(frame, { key: 'ArrowUp', shiftKey: true })
  fireEvent.keyDown(frame, { key: 'ArrowUp', altKey: true })
  expect(onPlace.mock.calls).toEqual([[{ kolom: 1, rij: 0 }], [{ breedte: 0, hoogte: -1 }]])
})

it('is dragged by whole cells, and its corner changes its size; a click moves nothing', () => {
  const { frame, onPlace, container } = open()
  fireEvent.pointerDown(frame, { button: 0, clientX: 100, clientY: 100 })
  fireEvent.pointerMove(frame, { clientX: 182, clientY: 125 })
  fireEvent.pointerUp(frame)
  const corner = container.querySelector('[aria-hidden]')!
  fireEvent.pointerDown(corner, { button: 0, clientX: 0, clientY: 0 })
  fireEvent.pointerMove(corner, { clientX: -60, clientY: 3 })
  fireEvent.pointerUp(corner)
  fireEvent.pointerDown(frame, { button: 0, clientX: 100, clientY: 100 })
  fireEvent.pointerUp(frame)
  expect(onPlace.mock.calls).toEqual([[{ kolom: 2, rij: 1 }], [{ breedte: -1, hoogte: 0 }]])
})

it('leaves a dragged block where it was on Escape', () => {
  const { frame, onPlace } = open()
  fireEvent.pointerDown(frame, { button: 0, clientX: 0, clientY: 0 })
  fireEvent.pointerMove(frame, { clientX: 100, clientY: 0 })
  fireEvent.keyDown(frame, { key: 'Escape' })
  fireEvent.pointerUp(frame)
  expect(onPlace).not.toHaveBeenCalled()
})

it('stops at the edges of the page; growing doesn’t push a block aside', () => {
  const place = { blad: 1, kolom: 7, rij: 10, breedte: 6, hoogte: 3 }
  expect(moved(place, { kolom: 2, rij: 1 })).toEqual(place)
  expect(moved(place, { breedte: 1, hoogte: 4 })).toEqual(place)
  expect(moved(place, { kolom: -3, hoogte: -1 })).toEqual({ ...place, kolom: 4, hoogte: 2 })
})

it('says where a block stands, and puts it elsewhere by its fields', () => {
  const place = vi.fn<Composer['place']>()
  const layOut = vi.fn<Composer['layOut']>()
  const at = { chapter: 0, block: 0 }
  render(
    <PlaceFields
      at={at}
      plaats={{ blad: 1, kolom: 2, rij: 3, breedte: 4, hoogte: 5 }}
      composer={{ place, layOut }}
    />,
  )
  fireEvent.change(screen.getByLabelText('Breedte in kolommen'), { target: { value: '6' } })
  fireEvent.click(screen.getByRole('button', { name: 'Pagina weer automatisch' }))
  expect(place.mock.calls).toEqual([[at, { breedte: 2 }]])
  expect(layOut.mock.calls).toEqual([[at, 'automatisch']])
})
