import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { VegaEmbed } from 'react-vega'
import type { EmbedOptions, Result, VisualizationSpec } from 'vega-embed'
import type { ColourScheme } from '../../../../core/figures/model'
import { embedOptions } from '../../../../core/figures/vegaView'
import styles from './Drawing.module.css'
import './tooltip.css'

interface DrawingProps {
  readonly spec: object
  readonly label: string
  readonly scheme: ColourScheme
}

// Text is measured when it is laid out: with the page's own font, not with the one that stands in for it.
await Promise.all([
  document.fonts.load('400 13px "Source Sans 3"'),
  document.fonts.load('600 16px "Source Sans 3"'),
])

/** Draws a vega-lite spec as SVG, in the sizes and words that the spec itself says. */
export default function Drawing({ spec, label, scheme }: DrawingProps): ReactNode {
  const [failed, setFailed] = useState<string | null>(null)
  const [height, setHeight] = useState(0)
  const onEmbed = useCallback(
    // Its attribute says what laying the page out would tell.
    ({ view }: Result) =>
      setHeight(Number(view.container()?.querySelector('svg')?.getAttribute('height') ?? 0)),
    [],
  )
  const onError = useCallback(
    (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    [],
  )
  if (failed !== null) return <p role="alert">Deze figuur kan niet worden getekend: {failed}</p>
  return (
    <VegaEmbed
      className={styles.drawing}
      role="img"
      aria-label={label}
      spec={spec as VisualizationSpec}
      options={schemes[scheme]}
      onEmbed={onEmbed}
      onError={onError}
      // While the next drawing is made this one is gone: what stands below must not jump up and down again.
      style={{ minHeight: height }}
    />
  )
}

const options = embedOptions as EmbedOptions
const schemes: Readonly<Record<ColourScheme, EmbedOptions>> = {
  licht: options,
  donker: { ...options, tooltip: { disableDefaultStyle: true, theme: 'dark' } },
}
