import { base64 } from './base64'

/** An image that a sheet carries, with nothing in it but the image; sizes in CSS pixels. */
export type SheetImage = { readonly width: number; readonly height: number } & (
  | { readonly kind: 'png' | 'jpeg'; readonly bytes: Uint8Array }
  /** Text of an SVG file without scripts and references to elsewhere. */
  | { readonly kind: 'svg'; readonly text: string }
)

/** The image as an address that holds it. */
export const dataUrl = (image: SheetImage): string =>
  image.kind === 'svg'
    ? `data:image/svg+xml;base64,${base64(new TextEncoder().encode(image.text))}`
    : `data:image/${image.kind};base64,${base64(image.bytes)}`
