import type { ReactNode } from 'react'
import type { Workbench } from '../../core/workbench/model'
import { WorkbenchContext, type WorkbenchTools } from '../app/WorkbenchContext'
import { createSessions, createSheets } from '../app/sessions'
import { createSeries } from '../features/reeks/series'
import { notebook } from './builders'
import { fakeBridge, fakeItems, fakeSession, fakeWorkbench, hostInfo } from './fakeWorkbench'

interface Around {
  readonly workbench?: Partial<Workbench>
  readonly tell?: (sentence: string) => void
  readonly showManual?: WorkbenchTools['showManual']
}

/** Something of the window with a werkmap around it, of which a test says what matters to it. */
export function inWorkbench(
  children: ReactNode,
  { workbench: over = {}, tell = () => {}, showManual = () => {} }: Around,
): ReactNode {
  const workbench: Workbench = { ...fakeWorkbench(fakeSession(notebook([]))), ...over }
  const tools: WorkbenchTools = {
    workbench,
    bridge: fakeBridge(),
    host: { ...hostInfo, kind: 'electron' },
    sessions: createSessions(workbench),
    sheets: createSheets(workbench),
    weergave: 'intern',
    scheme: 'licht',
    open: () => {},
    newer: { pick: () => undefined, offer: () => undefined },
    pickSource: () => {},
    checkExport: () => {},
    items: fakeItems,
    series: { store: createSeries(workbench), show: () => {}, start: () => {} },
    offer: () => {},
    showCursor: () => {},
    showManual,
    tell,
  }
  return <WorkbenchContext value={tools}>{children}</WorkbenchContext>
}
