import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Paper } from '../../../core/feitenblad/paper'
import { findOverflow, type Overflow } from './overflow'

/** Milliseconds after which pages that were drawn anew are measured: not while somebody types. */
const settled = 250

/** The pages that hold more than their paper, shortly after they were drawn. */
export function useOverflow(
  frame: RefObject<HTMLElement | null>,
  pages: unknown,
  paper: Paper,
): readonly Overflow[] {
  const [found, setFound] = useState<readonly Overflow[]>([])
  useEffect(() => {
    const timer = setTimeout(() => frame.current && setFound(findOverflow(frame.current, paper)), settled)
    return () => clearTimeout(timer)
  }, [frame, pages, paper])
  return found
}
