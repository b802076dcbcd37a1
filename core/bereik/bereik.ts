/**
 * How many an activity reached, as its registration says it. The unit (inwoners, gezinnen, volgers, keer per week) is
 * said apart: bereik in different units is never added up or compared. `onbekend` isn't 0.
 */
export type Bereik =
  | { readonly precisie: 'exact' | 'minimaal' | 'circa'; readonly aantal: number }
  | { readonly precisie: 'tussen'; readonly van: number; readonly tot: number }
  | { readonly precisie: 'onbekend' }

/** The lowest and the highest number that it leaves open; `tot` is null without an upper end. Null when unknown. */
export function uitersten(bereik: Bereik): { readonly van: number; readonly tot: number | null } | null {
  switch (bereik.precisie) {
    case 'exact':
    case 'circa':
      return { van: bereik.aantal, tot: bereik.aantal }
    case 'minimaal':
      return { van: bereik.aantal, tot: null }
    case 'tussen':
      return { van: bereik.van, tot: bereik.tot }
    case 'onbekend':
      return null
  }
}
