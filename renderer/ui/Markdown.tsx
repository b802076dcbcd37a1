import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import styles from './Markdown.module.css'

/** Markdown as a page: no raw HTML, nothing fetched, and links that say where they lead without going there. */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  return useMemo(() => <div className={styles.page}>{render(text)}</div>, [text])
}

function render(text: string): ReactNode {
  const tree = toHast(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: Address, img: Picture, table: Wide } })
}

function Address({ href, children }: { href?: string | undefined; children?: ReactNode }): ReactNode {
  return (
    <span className={styles.address} title={href}>
      {children}
    </span>
  )
}

function Picture({ alt }: { alt?: string | undefined }): ReactNode {
  return <span className={styles.picture}>{alt ? `Afbeelding: ${alt}` : 'Afbeelding'}</span>
}

function Wide({ children }: { children?: ReactNode }): ReactNode {
  return (
    <div className={styles.wide}>
      <table>{children}</table>
    </div>
  )
}
