import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { renderMarkdown, type ImageAt } from '../../core/feitenblad/renderMarkdown'
import styles from './Markdown.module.css'

interface MarkdownProps {
  readonly text: string
  /** Goes where a link leads; without it links only say where. */
  readonly onFollow?: (href: string) => void
  /** Where its images are; without it they are left out. Must stay the same function. */
  readonly imageAt?: ImageAt
}

/** Markdown as a page: no raw HTML, nothing fetched, and no link that leaves the window. */
export function Markdown({ text, onFollow, imageAt }: MarkdownProps): ReactNode {
  return useMemo(
    () => <div className={styles.page}>{render(text, onFollow, imageAt)}</div>,
    [text, onFollow, imageAt],
  )
}

function render(
  text: string,
  onFollow: MarkdownProps['onFollow'],
  imageAt: MarkdownProps['imageAt'],
): ReactNode {
  const tree = { type: 'root' as const, children: renderMarkdown(text, 1, imageAt) }
  const a = onFollow === undefined ? Address : following(onFollow)
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a, table: Wide } })
}

interface AddressProps {
  readonly href?: string | undefined
  readonly children?: ReactNode
}

const following = (onFollow: (href: string) => void) =>
  function Followed({ href, children }: AddressProps): ReactNode {
    return (
      <Link className={styles.link ?? ''} onPress={() => onFollow(href ?? '')}>
        {children}
      </Link>
    )
  }

function Address({ href, children }: AddressProps): ReactNode {
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
