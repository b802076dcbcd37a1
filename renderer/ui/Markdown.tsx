import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { renderMarkdown } from '../../core/feitenblad/renderMarkdown'
import styles from './Markdown.module.css'

/** Markdown as a page: no raw HTML, nothing fetched, and links that say where they lead without going there. */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  return useMemo(() => <div className={styles.page}>{render(text)}</div>, [text])
}

function render(text: string): ReactNode {
  const tree = { type: 'root' as const, children: renderMarkdown(text, 1) }
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: Address, table: Wide } })
}

function Address({ href, children }: { href?: string | undefined; children?: ReactNode }): ReactNode {
  return (
    <span className={styles.address} title={href}>
      {children}
    </span>
  )
}

function Wide({ children }: { children?: ReactNode }): ReactNode {
  return (
    <div className={styles.wide}>
      <table>{children}</table>
    </div>
  )
}
