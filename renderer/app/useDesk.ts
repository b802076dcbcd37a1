import { useCallback, useEffect, useState } from 'react'
import { closeTab, openTab, replaceTabs, restoreDesk, withoutGone } from './desk'
import type { Desk, Tab } from './desk'

const key = 'feitenwerk.tabbladen'

/** The open tabs, remembered for as long as the window lives (sessionStorage). */
export function useDesk(exists: (tab: Tab) => boolean): {
  desk: Desk
  open: (tab: Tab) => void
  close: (key: string) => void
  show: (key: string) => void
  /** Documents got another name or place, or are gone. */
  follow: (replace: (tab: Tab) => Tab, exists: (tab: Tab) => boolean) => void
} {
  const [desk, setDesk] = useState(() => restoreDesk(sessionStorage.getItem(key), exists))
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(desk)), [desk])
  return {
    desk,
    open: useCallback((tab) => setDesk((now) => openTab(now, tab)), []),
    close: useCallback((closed) => setDesk((now) => closeTab(now, closed)), []),
    show: useCallback((active) => setDesk((now) => ({ ...now, active })), []),
    follow: useCallback(
      (replace, still) => setDesk((now) => withoutGone(replaceTabs(now, replace), still)),
      [],
    ),
  }
}
